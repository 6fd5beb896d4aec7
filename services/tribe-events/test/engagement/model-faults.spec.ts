import { startModelServer, type ModelServer } from '@kindred/testkit/model-server';
import { suggestTribeEvent } from '../../src/model-tasks/suggest-tribe-event.ts';
import { writeTribePrompt } from '../../src/model-tasks/write-tribe-prompt.ts';
import { tribeWorld, type TribeWorld } from '../tribe-world.ts';
import { givenWalkers, suggestionsOf } from './given-suggestions.ts';

let world: TribeWorld;
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer({ tasks: [writeTribePrompt, suggestTribeEvent], reply: () => '' });
  world = await tribeWorld({ MODEL_URL: server.url, MODEL_KEY: 'a key for tests' });
});
afterAll(async () => {
  await world?.stop();
  await server?.stop();
});
beforeEach(() => server.reset());

/** Such a tribe gets a suggestion only when it is asked for. */
const quiet = { interests: [] };
const minutes = (count: number) => world.pass(count / 1_440);

describe('a suggestion whose model', () => {
  it.each(['away', 'error', 'malformed'] as const)(
    'fails (%s) is made later, and after a longer and longer pause',
    async (fault) => {
      const { tribeId, founder } = await givenWalkers(world, quiet);
      const made = async () => ((await suggestionsOf(founder, tribeId)) ?? []).length;
      server.fail(fault, 100);
      await founder.does('suggestTribeEvents', { tribeId }, 'tribe { id }');
      await world.runJob('suggest-events');
      const asked = server.requests().length;
      expect(asked).toBeGreaterThan(0);
      await world.runJob('suggest-events');
      expect(server.requests()).toHaveLength(asked);
      expect(await made()).toBe(0);
      server.reset();
      minutes(1.1);
      await world.runJob('suggest-events');
      expect(await made()).toBe(1);
    },
  );

  it.each([
    ['quotes a message or an address', { name: 'Mail ann@example.org', description: 'A walk' }],
    ['names a time that was not given', { time: 99 }],
    ['gives another shape', { name: '' }],
  ])('%s is made later, and holds up no others', async (_what, spoilt) => {
    const [one, other] = [await givenWalkers(world, quiet), await givenWalkers(world, quiet)];
    const answer = { name: 'A walk', description: 'Outside', category: 'OUTDOOR_ADVENTURES', time: 1 };
    const rest = { placeToSearch: 'park', costForOne: 0, dependsOnWeather: false };
    // A nonsense answer is asked for once more.
    for (let nth = 0; nth < 2; nth += 1) server.say(JSON.stringify({ ...answer, ...rest, ...spoilt }));
    await one.founder.does('suggestTribeEvents', { tribeId: one.tribeId }, 'tribe { id }');
    await world.runJob('suggest-events');
    await other.founder.does('suggestTribeEvents', { tribeId: other.tribeId }, 'tribe { id }');
    await world.runJob('suggest-events');
    const counts = async () =>
      Promise.all([one, other].map(async ({ founder, tribeId }) => (await suggestionsOf(founder, tribeId))?.length));
    expect((await counts())[1]).toBe(1);
    minutes(1.1);
    await world.runJob('suggest-events');
    expect(await counts()).toEqual([1, 1]);
  });

  it('is told what all members see, and of no person', async () => {
    const { tribeId, founder, members } = await givenWalkers(world, { description: 'Slow walks' });
    await founder.does('createTribeGoal', { tribeId, title: 'Reach the Brocken' }, 'goal { id }');
    await founder.does('suggestTribeEvents', { tribeId }, 'tribe { id }');
    await world.runJob('suggest-events');
    const told = server
      .requests()
      .map(({ body }) => JSON.stringify(body))
      .find((body) => body.includes('Reach the Brocken'));
    expect(told).toContain('Slow walks');
    for (const { id } of [founder, ...members]) expect(told).not.toContain(id);
  });
});

describe('two replicas', () => {
  it('ask the model once for each tribe', async () => {
    const { tribeId, founder } = await givenWalkers(world, { name: 'Twice asked' });
    await Promise.all([world.runJob('suggest-events'), world.runJob('suggest-events')]);
    expect(await suggestionsOf(founder, tribeId)).toHaveLength(1);
    expect(server.requests().filter(({ body }) => JSON.stringify(body).includes('Twice asked'))).toHaveLength(1);
  });
});
