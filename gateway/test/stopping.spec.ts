import { eventually } from '@kindred/testkit/eventually';
import { ask, send } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.stop());
afterEach(() => town.people.misbehave(null));

describe('a gateway that is stopped', () => {
  it('finishes what it has in hand', async () => {
    const gateway = await startTownGateway(town);
    let answer = () => undefined as void;
    town.people.misbehave(() => new Promise<void>((resolve) => (answer = resolve)));
    town.people.seen.length = 0;
    const asked = ask(gateway.url, '{ me { name } }');
    await eventually(() => expect(town.people.seen).toHaveLength(1));
    // A stop that waited for its deadline would take ten minutes.
    const stopped = gateway.stop(600_000);
    await expect(ask(gateway.url, '{ clubs { title } }')).rejects.toThrow();
    answer();
    expect((await asked).data).toEqual({ me: { name: 'Ada' } });
    await stopped;
  });

  it('ends at its deadline with what never ends', async () => {
    const gateway = await startTownGateway(town);
    town.people.misbehave((_, reply) => void reply.hijack());
    town.people.seen.length = 0;
    const asked = ask(gateway.url, '{ me { name } }').catch(() => 'broken');
    await eventually(() => expect(town.people.seen).toHaveLength(1));
    await gateway.stop(200);
    expect(await asked).toBe('broken');
  });

  it('gives its port back, and names a port that is taken', async () => {
    const gateway = await startTownGateway(town);
    const port = Number(new URL(gateway.url).port);
    await expect(startTownGateway(town, { port })).rejects.toThrow(/EADDRINUSE/);
    await gateway.stop(1_000);
    const again = await startTownGateway(town, { port });
    expect((await send(again.url.replace('/graphql', '/health/live'))).status).toBe(200);
    await again.stop(1_000);
  });
});

describe('a gateway with a load balancer in front', () => {
  it('is not ready at once, answers on with connections closed, and closes its listener after the delay', async () => {
    let isOver = () => undefined as void;
    const gateway = await startTownGateway(town, {
      drainDelayMs: 5_000,
      drainPause: () => new Promise<void>((resolve) => (isOver = resolve)),
    });
    const stopped = gateway.stop(5_000);
    const ready = await fetch(gateway.url.replace('/graphql', '/health/ready'));
    expect([ready.status, await ready.json()]).toMatchObject([503, { status: 'stopping' }]);
    const answer = await fetch(`${gateway.url}?query={me{name}}`, { headers: { 'apollo-require-preflight': 'true' } });
    expect([answer.status, answer.headers.get('connection'), await answer.json()]).toEqual([
      200,
      'close',
      { data: { me: { name: 'Ada' } } },
    ]);
    isOver();
    await stopped;
    await expect(ask(gateway.url, '{ clubs { title } }')).rejects.toThrow();
  });
});

describe('a caller who goes away', () => {
  /**
   * Sends an operation, and goes away once the subgraph has it. Resolves to whether the subgraph's connection was
   * ended.
   */
  async function leaving(query: string): Promise<boolean> {
    const gateway = await startTownGateway(town);
    let ended = false;
    town.people.misbehave((_, reply) => void reply.hijack().raw.once('close', () => (ended = true)));
    town.people.seen.length = 0;
    const going = new AbortController();
    const asked = fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: going.signal,
    }).catch(() => null);
    await eventually(() => expect(town.people.seen).toHaveLength(1));
    going.abort();
    await asked;
    await eventually(() => expect(ended).toBe(true), { withinMs: 500 }).catch(() => undefined);
    const result = ended;
    await gateway.stop(50);
    return result;
  }

  it('ends the calls of a query', async () => expect(await leaving('{ me { name } }')).toBe(true));
  it('does not end those of a mutation', async () =>
    expect(await leaving('mutation { rename(id: "1", name: "X") { name } }')).toBe(false));
});
