import { createServer } from 'node:net';
import { send, ask, type Answered } from './support/ask.ts';
import type { Gateway } from '../src/gateway-options.ts';
import type { Misbehaviour } from './support/subgraph.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

let town: Town;
let gateway: Gateway;
beforeAll(async () => {
  town = await startTown();
  gateway = await startTownGateway(town, { limits: { subgraphMs: 300, subgraphAnswerBytes: 1_000_000 } });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await town.stop();
});
afterEach(() => {
  for (const subgraph of [town.people, town.purses, town.clubs]) subgraph.misbehave(null);
});

const query = '{ people { name purse { id } } }';

function expectWithoutPurses({ status, data, errors, text }: Answered): void {
  expect(status).toBe(200);
  expect(data).toEqual({ people: ['Ada', 'Ben', 'Cleo', 'Dan'].map((name) => ({ name, purse: null })) });
  expect(errors).toEqual(
    [0, 1, 2, 3].map((index) => ({
      message: expect.stringMatching(/^purses /),
      path: ['people', index, 'purse'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'purses' },
    })),
  );
  expect(text).not.toContain('127.0.0.1');
}

const json =
  (body: unknown): Misbehaviour =>
  (_, reply) =>
    reply.type('application/json').send(typeof body === 'string' ? body : JSON.stringify(body));
const entities = (...given: unknown[]) => json({ data: { _entities: given } });
const purse = (value: unknown) => entities(...[1, 2, 3, 4].map(() => ({ purse: value })));

const rubbish: [string, Misbehaviour][] = [
  ['a page', (_, reply) => reply.type('text/html').send('<html><body>It works!</body></html>')],
  ['a page that calls itself JSON', json('<html>')],
  ['half of an answer', json('{"data":{"_entities":[')],
  ['nothing', json('')],
  ['a number', json('42')],
  ['null', json('null')],
  ['a list', json('[]')],
  ['an empty object', json('{}')],
  ['no data and no reason', json({ data: null })],
  ['data that is text', json({ data: 'text' })],
  ['data that is a list', json({ data: [] })],
  ['errors that are text', json({ data: null, errors: 'text' })],
  ['errors without a message', json({ data: null, errors: [{ code: 'X' }] })],
  ['no list of entities', json({ data: { _entities: { purse: null } } })],
  ['no entities', json({ data: {} })],
  ['too few entities', entities({ purse: null })],
  ['entities that are text', entities('a', 'b', 'c', 'd')],
  ['a list where an object belongs', purse([{ id: 'p' }])],
  ['text where an object belongs', purse('p')],
  ['a typename that is a number', entities(...[1, 2, 3, 4].map(() => ({ __typename: 7, purse: null })))],
  [
    'an error of its server',
    (_, reply) => reply.code(500).type('text/plain').send('at Object.<anonymous> (/srv/app.js:1:1)'),
  ],
  [
    'an error of its server in JSON',
    (_, reply) => reply.code(500).send({ statusCode: 500, message: 'connect ECONNREFUSED 10.0.0.1' }),
  ],
  [
    'a fault in the shape of GraphQL',
    (_, reply) =>
      reply.code(500).send({ errors: [{ message: 'secret', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }),
  ],
  ['a redirect', (_, reply) => reply.redirect('http://127.0.0.1:1/')],
  ['an answer that is too large', json(JSON.stringify({ data: { _entities: [], padding: 'x'.repeat(2_000_000) } }))],
  ['a connection that breaks', (_, reply) => void reply.hijack().raw.destroy()],
  [
    'an answer that is cut',
    (_, reply) => {
      reply.hijack().raw.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      reply.raw.write('{"data":', () => reply.raw.destroy());
    },
  ],
  ['an answer that never begins', (_, reply) => void reply.hijack()],
  [
    'an answer that never ends',
    (_, reply) => {
      reply.hijack().raw.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => reply.raw.write(' '), 50);
      reply.raw.once('close', () => clearInterval(drip));
    },
  ],
];

describe('a subgraph that answers rubbish', () => {
  it.each(rubbish)('costs its own fields only, when it answers %s', async (_, misbehaviour) => {
    town.purses.misbehave(misbehaviour);
    expectWithoutPurses(await ask(gateway.url, query));
    town.purses.misbehave(null);
    expect((await ask(gateway.url, query)).errors).toBeUndefined();
  });

  it.each(rubbish.slice(0, 13))(
    'costs its own fields only at the root too, when it answers %s',
    async (_, misbehaviour) => {
      town.people.misbehave(misbehaviour);
      const { data, errors } = await ask(gateway.url, '{ me { name } clubs { title } }');
      expect(data).toEqual({ me: null, clubs: [{ title: 'Chess' }] });
      expect(errors).toEqual([
        { message: expect.any(String), path: ['me'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'people' } },
      ]);
    },
  );

  it('is given up where it does not answer', async () => {
    town.purses.misbehave((_, reply) => void reply.hijack());
    expectWithoutPurses(await ask(gateway.url, query));
  });

  it('says data and errors with the status of a partial success, to those who know it', async () => {
    town.purses.misbehave(json('<html>'));
    const answer = await ask(gateway.url, query, {}, { accept: 'application/graphql-response+json' });
    expect(answer.status).toBe(294);
  });

  it('turns a null where there must be a value into an error with its path', async () => {
    town.people.misbehave(json({ data: { me: { name: null } } }));
    const { data, errors } = await ask(gateway.url, '{ me { name } clubs { title } }');
    expect(data).toEqual({ me: null, clubs: [{ title: 'Chess' }] });
    expect(errors).toEqual([
      {
        message: expect.stringContaining('Cannot return null'),
        path: ['me', 'name'],
        extensions: { code: 'VALUE_UNAVAILABLE' },
      },
    ]);
  });

  it('is counted, and named by the health of the gateway', async () => {
    town.purses.misbehave(json('<html>'));
    expectWithoutPurses(await ask(gateway.url, query));
    const metrics = (await send(gateway.url.replace('/graphql', '/metrics'))).text;
    expect(metrics).toMatch(/gateway_subgraph_errors_total\{service="purses",reason="unreadable"\} \d+/);
    const health = await send(gateway.url.replace('/graphql', '/health/ready'));
    expect(health.status).toBe(200);
    expect(JSON.parse(health.text)).toMatchObject({ status: 'degraded', degraded: ['purses'] });
  });
});

describe('a subgraph that answers and misses a part of its own', () => {
  it('is named by the health of the gateway with that part', async () => {
    town.purses.misbehave((request, reply) =>
      reply.send(
        request.url === '/health/ready'
          ? { status: 'degraded', dependencies: { database: 'up', broker: 'down' } }
          : { data: { __typename: 'Query' } },
      ),
    );
    const alone = await startTownGateway(town, {});
    const health = await send(alone.url.replace('/graphql', '/health/ready'));
    expect(health.status).toBe(200);
    const services = expect.arrayContaining([
      expect.objectContaining({ service: 'purses', ok: true, missing: ['broker'] }),
    ]);
    expect(JSON.parse(health.text)).toMatchObject({ status: 'degraded', degraded: ['purses'], services });
    await alone.stop(1_000);
  });
});

describe('a subgraph that is down', () => {
  it('costs its own fields only', async () => {
    const other = await startTown();
    const alone = await startTownGateway(other, { limits: { subgraphMs: 300 } });
    await other.purses.stop();
    expectWithoutPurses(await ask(alone.url, query));
    await other.people.stop();
    const { status, data, errors } = await ask(alone.url, '{ me { name } clubs { title } }');
    expect({ status, data }).toEqual({ status: 200, data: { me: null, clubs: [{ title: 'Chess' }] } });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE', service: 'people' }]);
    await alone.stop(1_000);
    await other.clubs.stop();
  });

  it('costs its own fields only when it takes connections and says nothing', async () => {
    const mute = createServer().listen(0, '127.0.0.1');
    const address = mute.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const other = { ...town, purses: { ...town.purses, url: `http://127.0.0.1:${port}/graphql` } };
    const alone = await startTownGateway(other, { limits: { subgraphMs: 300 } });
    expectWithoutPurses(await ask(alone.url, query));
    const health = JSON.parse((await send(alone.url.replace('/graphql', '/health/ready'))).text) as {
      degraded: string[];
    };
    expect(health.degraded).toEqual(['purses']);
    await alone.stop(1_000);
    mute.close();
  });
});

describe('a request without end', () => {
  it('is answered with what there is when its time is over', async () => {
    const hasty = await startTownGateway(town, { limits: { subgraphMs: 10_000, requestMs: 300 } });
    town.purses.misbehave((_, reply) => void reply.hijack());
    const { data, errors } = await ask(hasty.url, '{ me { name purse { id } } }');
    expect(data).toEqual({ me: { name: 'Ada', purse: null } });
    expect(errors).toEqual([
      {
        message: expect.any(String),
        path: ['me', 'purse'],
        extensions: { code: 'REQUEST_TIMEOUT', service: 'purses' },
      },
    ]);
    await hasty.stop(1_000);
  });
});
