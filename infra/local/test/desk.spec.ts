import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Logged } from '@kindred/events/transport';
import type { House } from '../src/desk/house.ts';
import { type RunningDesk, startDesk } from '../src/desk/start-desk.ts';

const port = 14_780;
const at = `http://localhost:${port}`;
const topics = ['kindred.identity.user', 'kindred.payments.wallet'];

/** 250 events on each topic, a second apart and in turn, so that a page of 200 is not all there is. */
const log: readonly Logged[] = Array.from({ length: 500 }, (_, index) => ({
  topic: topics[index % 2] ?? '',
  key: 'k',
  partition: 0,
  offset: String(Math.floor(index / 2)),
  cursor: String(Math.floor(index / 2)),
  headers: {},
  timestamp: new Date(Date.UTC(2026, 0, 1) + index * 1_000),
  value: JSON.stringify({ type: 'x', number: index }),
}));

const tribe = '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60';

const house: House = {
  port,
  graph: 'http://localhost:14700/graphql',
  places: [],
  services: [{ name: 'identity', url: 'http://localhost:1' }],
  topics,
  transport: {
    read: async (topic, after = '-1', limit = 100) =>
      log.filter((one) => one.topic === topic && Number(one.offset) > Number(after)).slice(0, limit),
  },
  cached: async () => [{ key: 'kindred:identity:profile:v1:a', text: '{}' }],
  moveTribeIntoPast: async (tribeId, days) => tribeId === tribe && days > 0,
  moveDuetIntoPast: async (duetId, days) => duetId === tribe && days > 0,
  moveProposalIntoPast: async (proposalId, days) => proposalId === tribe && days > 0,
  mailbox: { list: (to) => [{ id: 1, to: to ?? 'all', from: '', subject: '<b>', text: '', receivedAt: '' }] },
  clients: {
    names: ['tribe-events'],
    token: async (service, scope) => {
      if (scope !== 'consent:read') throw new Error(`${service} gets no token for that.`);
      return 'd.e.f';
    },
  },
  people: {
    list: () =>
      ['ada', 'eve'].map((username) => ({
        username,
        name: username,
        email: `${username}@kindred.example`,
        isAdmin: false,
        password: 'secret',
      })),
    token: async (username) => {
      if (username === 'eve') throw new Error('Her password was changed.');
      return { accessToken: 'a.b.c', expiresAt: '2026-01-01T00:15:00.000Z' };
    },
  },
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  journeys: async () => [{ name: 'first-steps', description: 'A story.' }],
};

async function json(path: string, init?: RequestInit): Promise<unknown> {
  return (await fetch(`${at}${path}`, init)).json();
}

/** Answers the status for a request with headers that `fetch` would not send. */
function statusWith(headers: Record<string, string>, path = '/people.json'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

async function numbersOf(topic?: string): Promise<number[]> {
  const numbers: number[] = [];
  for (let after: string | null = null; ;) {
    const query = new URLSearchParams({ ...(topic ? { topic } : {}), ...(after === null ? {} : { after }) });
    const page = (await json(`/events.json?${query}`)) as {
      events: { event: { number: number } }[];
      next: string | null;
    };
    if (page.events.length === 0) return numbers;
    numbers.push(...page.events.map(({ event }) => event.number));
    after = page.next;
  }
}

describe('the desk', () => {
  let desk: RunningDesk;
  beforeAll(async () => void (desk = await startDesk(house)));
  afterAll(() => desk.close());

  it('is not there for a name that was rebound, nor for another page', async () => {
    expect(await statusWith({ host: `evil.example:${port}` })).toBe(403);
    expect(await statusWith({ host: `localhost:${port}`, origin: 'https://evil.example' })).toBe(403);
    expect(
      await statusWith({ host: `localhost:${port}`, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }),
    ).toBe(403);
    expect(await statusWith({ host: `localhost:${port}` })).toBe(200);
  });

  it('serves a page that may load nothing from elsewhere', async () => {
    const response = await fetch(at);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).not.toMatch(/(src|href)="https?:/);
    for (const file of [
      'desk.css',
      'desk.js',
      'dom.js',
      'events.js',
      'mail.js',
      'link.js',
      'desk.svg',
      'verify-email',
    ]) {
      expect([file, (await fetch(`${at}/${file}`)).status]).toEqual([file, 200]);
    }
  });

  it('gives services that it knows a token for what they may ask', async () => {
    const ask = (path: string) => fetch(`${at}/services/${path}`, { method: 'POST' });
    expect(await json('/services/tribe-events/token?scope=consent:read', { method: 'POST' })).toEqual({
      accessToken: 'd.e.f',
    });
    expect((await ask('tribe-events/token?scope=everything')).status).toBe(403);
    expect((await ask('nobody/token?scope=consent:read')).status).toBe(404);
  });

  it('says of whoever cannot be signed in why, and gives the others all the same', async () => {
    expect(await json('/people.json')).toContainEqual({
      username: 'eve',
      name: 'eve',
      email: 'eve@kindred.example',
      error: 'Her password was changed.',
    });
    const refused = await fetch(`${at}/people/eve/token`, { method: 'POST' });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toEqual({ error: 'Her password was changed.' });
  });

  it('gives people with a token, and no password with them', async () => {
    expect(await json('/people.json')).toContainEqual({
      username: 'ada',
      name: 'ada',
      email: 'ada@kindred.example',
      accessToken: 'a.b.c',
      expiresAt: '2026-01-01T00:15:00.000Z',
    });
    expect(await json('/people/ada/token', { method: 'POST' })).toMatchObject({ accessToken: 'a.b.c' });
    expect((await fetch(`${at}/people/bob/token`, { method: 'POST' })).status).toBe(404);
  });

  it('gives mail to an address', async () => {
    expect(await json('/mailbox.json?to=ada@kindred.example')).toMatchObject([{ to: 'ada@kindred.example' }]);
    expect(await json('/mailbox.json')).toMatchObject([{ to: 'all' }]);
  });

  it('gives a topic page by page, each event once', async () => {
    expect(await numbersOf('kindred.identity.user')).toEqual(Array.from({ length: 250 }, (_, index) => index * 2));
    expect((await fetch(`${at}/events.json?topic=kindred.unknown`)).status).toBe(404);
  });

  it('gives all topics together, each event once', async () => {
    const numbers = await numbersOf();
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, index) => index));
  });

  it('refuses a cursor that it never gave, instead of beginning anew', async () => {
    for (const path of ['after=zzz', 'after=bnVsbA', 'after=WzFd', 'topic=kindred.identity.user&after=zzz']) {
      const answer = await fetch(`${at}/events.json?${path}`);
      expect([path, answer.status]).toEqual([path, 400]);
      expect(await answer.json()).toEqual({ error: expect.stringContaining('no cursor') });
    }
  });

  it('gives everything that is cached', async () => {
    expect(await json('/cache.json')).toEqual([{ key: 'kindred:identity:profile:v1:a', text: '{}' }]);
  });

  it.each(['tribe', 'duet', 'proposal'])('lets time pass for a %s that there is, by whole days', async (kind) => {
    const pass = (id: string, days: string) =>
      fetch(`${at}/${kind}s/${id}/into-the-past?days=${days}`, { method: 'POST' });
    expect(await (await pass(tribe, '14')).json()).toEqual({ [`${kind}Id`]: tribe, days: 14 });
    for (const days of ['0', '-1', '1.5', '401', '']) expect((await pass(tribe, days)).status).toBe(400);
    for (const id of [tribe.replace('01', '02'), 'no-id']) expect((await pass(id, '14')).status).toBe(404);
  });

  it('gives the commands of journeys for the port at which the graph is', async () => {
    expect(await json('/overview.json')).toMatchObject({
      journeys: [{ command: 'KINDRED_PORT=14700 npm run journey -- first-steps' }],
    });
  });

  it('says what does not answer', async () => {
    expect(await json('/overview.json')).toMatchObject({ state: 'Not everything is ready: gateway, identity.' });
  });

  it('lists what to read in the order in which one would, the graph before the decisions', async () => {
    const { docs } = (await json('/overview.json')) as { docs: string[] };
    expect(docs.slice(0, 2)).toEqual(['README.md', 'docs/graph.md']);
    expect(docs.indexOf('docs/architecture.md')).toBeLessThan(docs.indexOf('services/identity/README.md'));
    expect(docs.indexOf('gateway/README.md')).toBeLessThan(docs.findIndex((path) => path.startsWith('docs/adr/')));
    expect(docs.at(-1)).toMatch(/^docs\/adr\//);
  });

  it('shows documents of the repository and no other file', async () => {
    expect((await fetch(`${at}/read/infra/local/README.md`)).status).toBe(200);
    for (const path of ['package.json', '..%2f..%2fetc%2fpasswd', 'docs/..%2fpackage.json', '%2fetc%2fpasswd']) {
      expect([path, (await fetch(`${at}/read/${path}`)).status]).toEqual([path, 404]);
    }
  });
});
