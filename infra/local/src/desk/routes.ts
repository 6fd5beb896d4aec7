import type { FastifyInstance } from 'fastify';
import { documentPaths, readDocument } from './documents.ts';
import { pageOfRun, pageOfRuns } from './formations.ts';
import { healthOf } from './health.ts';
import type { House } from './house.ts';
import { listAppeals, pageOfReports } from './reports.ts';
import { pageOfTribe } from './tribes.ts';
import { pageOfAll, pageOfTopic, UnknownCursor } from './topic-pages.ts';

/**
 * What the desk answers, beside its page. `people.json`, `mailbox.json`, `events.json` and `cache.json` are for scripts
 * as well.
 */
export function deskRoutes(server: FastifyInstance, house: House): void {
  server.setErrorHandler((error, _, reply) => {
    if (!(error instanceof UnknownCursor)) throw error;
    return reply.code(400).send({ error: error.message });
  });
  server.get('/overview.json', () => overview(house));
  server.get('/people.json', () => peopleWithTokens(house));
  server.get<{ Querystring: { to?: string } }>('/mailbox.json', async ({ query }) => house.mailbox.list(one(query.to)));

  server.get('/cache.json', () => house.cached());
  server.get<{ Querystring: { topic?: string; after?: string } }>('/events.json', async ({ query }, reply) => {
    const topic = one(query.topic);
    if (topic === undefined) return pageOfAll(house.transport, house.topics, one(query.after));
    if (!house.topics.includes(topic))
      return reply.code(404).send({ error: 'There is no such topic.', topics: house.topics });
    return { topic, ...(await pageOfTopic(house.transport, topic, one(query.after))) };
  });

  server.post<{ Params: { username: string } }>('/people/:username/token', async ({ params }, reply) => {
    if (!house.people.list().some(({ username }) => username === params.username))
      return reply.code(404).send({ error: 'Nobody here has this name.' });
    return house.people
      .token(params.username)
      .catch((error: unknown) => reply.code(409).send({ error: reasonOf(error) }));
  });

  server.post<{ Params: { name: string }; Querystring: { scope?: string } }>(
    '/services/:name/token',
    async ({ params, query }, reply) => {
      if (!house.clients.names.includes(params.name))
        return reply.code(404).send({ error: 'No service has this name.', services: house.clients.names });
      const token = await house.clients
        .token(params.name, one(query.scope) ?? '')
        .catch((error: unknown) => error as Error);
      return typeof token === 'string' ? { accessToken: token } : reply.code(403).send({ error: token.message });
    },
  );

  formationRoutes(server, house);
  tribeRoute(server, house);
  reportRoutes(server, house);
  timeRoutes(server, house);

  server.get<{ Params: { '*': string } }>('/read/*', async ({ params }, reply) => {
    const text = await readDocument(house.root, params['*']);
    return text === undefined
      ? reply.code(404).send({ error: 'There is no such document.' })
      : reply.type('text/plain; charset=utf-8').send(text);
  });
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const mostDays = 400;

/** Lets time pass for one tribe, duet or proposal, so that journeys can see what it does. Others are not affected. */
function timeRoutes(server: FastifyInstance, house: House): void {
  const moves = {
    tribe: house.moveTribeIntoPast,
    duet: house.moveDuetIntoPast,
    proposal: house.moveProposalIntoPast,
  };
  for (const [kind, move] of Object.entries(moves))
    server.post<{ Params: { id: string }; Querystring: { days?: string } }>(
      `/${kind}s/:id/into-the-past`,
      async ({ params: { id }, query }, reply) => {
        const days = Number(one(query.days));
        if (!Number.isInteger(days) || days < 1 || days > mostDays)
          return reply.code(400).send({ error: `"days" is a number from 1 to ${mostDays}.` });
        const isMoved = uuid.test(id) && (await move(id, days));
        return isMoved ? { [`${kind}Id`]: id, days } : reply.code(404).send({ error: `There is no such ${kind}.` });
      },
    );
}

/** 502 if the graph refuses or does not answer, with the reason. */
function formationRoutes(server: FastifyInstance, house: House): void {
  server.get<{ Querystring: { after?: string } }>('/formations.json', ({ query }, reply) =>
    pageOfRuns(house, one(query.after)).catch((error: unknown) => reply.code(502).send({ error: reasonOf(error) })),
  );

  server.get<{ Querystring: { id?: string; after?: string; order?: string } }>(
    '/formation.json',
    async ({ query }, reply) => {
      const page = await pageOfRun(house, one(query.id) ?? '', {
        after: one(query.after),
        order: one(query.order),
      }).catch((error: unknown) => error as Error);
      if (page instanceof Error) return reply.code(502).send({ error: reasonOf(page) });
      return page ?? reply.code(404).send({ error: 'There is no such formation.' });
    },
  );
}

/** As for formations. */
function reportRoutes(server: FastifyInstance, house: House): void {
  server.get<{ Querystring: { after?: string } }>('/reports.json', ({ query }, reply) =>
    pageOfReports(house, one(query.after)).catch((error: unknown) => reply.code(502).send({ error: reasonOf(error) })),
  );

  server.get('/appeals.json', (_, reply) =>
    listAppeals(house).catch((error: unknown) => reply.code(502).send({ error: reasonOf(error) })),
  );
}

/** 502 if the graph refuses or does not answer, with the reason. */
function tribeRoute(server: FastifyInstance, house: House): void {
  server.get<{ Querystring: { as?: string; id?: string } }>('/tribe.json', async ({ query }, reply) => {
    const page = await pageOfTribe(house, { as: one(query.as), id: one(query.id) }).catch(
      (error: unknown) => error as Error,
    );
    if (page instanceof Error) return reply.code(502).send({ error: reasonOf(page) });
    return page ?? reply.code(404).send({ error: 'No demo person of this name is in a tribe.' });
  });
}

async function overview(house: House) {
  const parts = [{ name: 'gateway', url: new URL(house.graph).origin }, ...house.services];
  const [services, journeys, docs] = await Promise.all([
    Promise.all(parts.map(async (part) => ({ ...part, ...(await healthOf(part.url)) }))),
    house.journeys(),
    documentPaths(house.root),
  ]);
  const down = services.filter((service) => !service.ready).map(({ name }) => name);
  return {
    state: down.length === 0 ? 'Everything is ready.' : `Not everything is ready: ${down.join(', ')}.`,
    graph: house.graph,
    places: house.places.map(({ name, address, link, detail }) => ({
      name,
      address,
      detail,
      ...(link ? { link: address } : {}),
    })),
    services,
    topics: house.topics,
    people: house.people.list(),
    journeys: journeys.map(({ name, description }) => ({
      name,
      description,
      command: `${portFor(house.graph)}npm run journey -- ${name}`,
    })),
    docs,
  };
}

/** Where the graph has moved, a journey in another terminal must be told. */
function portFor(graph: string): string {
  const { port } = new URL(graph);
  return port === '4000' ? '' : `KINDRED_PORT=${port} `;
}

/** One who cannot be signed in, such as after trying out a change of password, must not cost the others theirs. */
async function peopleWithTokens({ people }: House) {
  return Promise.all(
    people.list().map(async ({ username, name, email }) => {
      const token = await people.token(username).catch((error: unknown) => ({ error: reasonOf(error) }));
      return { username, name, email, ...token };
    }),
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A parameter given twice arrives as a list, and one left empty as nothing at all to look for. */
function one(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
