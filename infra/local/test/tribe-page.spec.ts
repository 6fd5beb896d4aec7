import { readFileSync } from 'node:fs';
import fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, parse, validate } from 'graphql';
import type { House } from '../src/desk/house.ts';
import { type RunningDesk, startDesk } from '../src/desk/start-desk.ts';
import { tribeOfPerson, tribesOfPerson } from '../src/desk/tribes.ts';

const port = 14_783;
const at = `http://localhost:${port}`;
const tribe = { id: 'a', name: 'The long table', status: 'ACTIVE' };

let graph: FastifyInstance;
let desk: RunningDesk;
let isAway: boolean;

/** Ann is in a tribe, Ben is in none. A person's token is their name. */
function answer(query: string, { id }: { id?: string }, token: string) {
  if (isAway) return { errors: [{ message: 'Away.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] };
  if (query === tribesOfPerson) return { data: { me: { tribeMemberships: token === 'ann' ? [{ tribe }] : [] } } };
  if (token !== 'ann' || id !== tribe.id)
    return { errors: [{ message: 'Not found.', extensions: { code: 'NOT_FOUND' } }] };
  return { data: { tribe, me: { notifications: { nodes: [{ id: 'n', title: 'Hello' }] } } } };
}

const house = (): House => ({
  port,
  graph: `http://localhost:${(graph.server.address() as { port: number }).port}/graphql`,
  places: [],
  services: [],
  topics: [],
  transport: { read: async () => [] },
  cached: async () => [],
  mailbox: { list: () => [] },
  clients: { names: [], token: async () => '' },
  people: {
    list: () =>
      ['ben', 'ann'].map((username) => ({ username, name: username, email: '', isAdmin: false, password: '' })),
    token: async (username) => ({ accessToken: username, expiresAt: '' }),
  },
  root: '/',
  journeys: async () => [],
  moveTribeIntoPast: async () => false,
  moveDuetIntoPast: async () => false,
  moveProposalIntoPast: async () => false,
});

beforeAll(async () => {
  graph = fastify();
  graph.post<{ Body: { query: string; variables: object } }>('/graphql', async ({ body, headers }) =>
    answer(body.query, body.variables, headers.authorization?.replace('Bearer ', '') ?? ''),
  );
  await graph.listen({ port: 0, host: 'localhost' });
  desk = await startDesk(house());
});
beforeEach(() => void (isAway = false));
afterAll(async () => {
  await desk?.close();
  await graph?.close();
});

const read = async (query: string) => {
  const response = await fetch(`${at}/tribe.json${query}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('the page of a tribe', () => {
  it.each([tribesOfPerson, tribeOfPerson])('asks what the graph can answer: %#', (query) => {
    const schema = buildSchema(readFileSync(new URL('../../../docs/graph/schema.graphql', import.meta.url), 'utf8'));
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('shows no tribe to a person who does not see it, and says so for an unknown person', async () => {
    expect((await read('?as=ben&id=a')).body).toMatchObject({ as: 'ben', tribes: [], tribe: null, notifications: [] });
    expect((await read('?as=zoe')).status).toBe(404);
  });

  it('is 502 with the reason while the graph is away', async () => {
    isAway = true;
    expect(await read('?as=ann')).toMatchObject({ status: 502, body: { error: expect.stringContaining('Away.') } });
  });

  it('begins with the first person who is in a tribe, and with that tribe', async () => {
    expect((await read('')).body).toMatchObject({
      as: 'ann',
      tribes: [tribe],
      tribe,
      notifications: [{ title: 'Hello' }],
    });
  });

  it.each(['/tribe', '/tribe.js', '/tribe.css'])('is served at %s', async (path) => {
    expect((await fetch(at + path)).status).toBe(200);
  });
});
