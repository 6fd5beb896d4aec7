import { ModelAnsweredNonsense } from '@kindred/models/model-errors';
import { startModelServer, type ModelServer } from '@kindred/testkit/model-server';
import { suggestTribeEvent } from '../../src/model-tasks/suggest-tribe-event.ts';
import { writeTribePrompt } from '../../src/model-tasks/write-tribe-prompt.ts';
import { sends } from '../chat/given-chats.ts';
import { erased } from '../events/told-by-identity.ts';
import { givenTribe } from '../given-tribes.ts';
import { blocked } from '../hives/given-hives.ts';
import { tribeWorld, type TribeWorld } from '../tribe-world.ts';
import { afterDays, promptsOf } from './given-prompts.ts';

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

/** What the model was told of a tribe by its name. */
const toldOf = (name: string) =>
  server
    .requests()
    .map(({ body }) => JSON.stringify(body))
    .filter((body) => body.includes(name));
const minutes = (count: number) => world.pass(count / 1_440);

describe('a prompt', () => {
  it('is written from what members said lately, without those who left, were erased, or have a block with a member', async () => {
    const { tribeId, founder, members } = await givenTribe(world, 7, { name: 'Listeners' });
    const [plain, left, gone, hidden] = members;
    world.pass(7);
    const said = {
      plain: 'Lakes are lovely',
      left: 'Towers are tall',
      gone: 'Rivers run far',
      hidden: 'Hills are high',
    };
    await sends(plain!, tribeId, said.plain);
    await sends(left!, tribeId, said.left);
    await sends(gone!, tribeId, said.gone);
    await sends(hidden!, tribeId, said.hidden);
    await left!.does('leaveTribe', { tribeId }, '__typename');
    await erased(world, gone!);
    await blocked(world, members[4]!, hidden!);
    await afterDays(world, 1.1, founder, tribeId);
    const [told] = toldOf('Listeners');
    expect(told).toContain(said.plain);
    for (const text of [said.left, said.gone, said.hidden]) expect(told).not.toContain(text);
    for (const { id } of [founder, ...members]) expect(told).not.toContain(id);
  });

  it.each(['away', 'malformed'] as const)('is asked later if the model fails (%s)', async (fault) => {
    const { tribeId, founder } = await givenTribe(world, 3);
    server.fail(fault, 1_000);
    expect(await afterDays(world, 8.1, founder, tribeId)).toEqual([]);
    server.reset();
    minutes(1.1);
    expect(await afterDays(world, 0, founder, tribeId)).toHaveLength(1);
  });

  it('is asked once in a run, however long the model takes to answer badly', async () => {
    const { tribeId, founder } = await givenTribe(world, 3);
    const { language } = world.running.service.dependencies.models;
    const asked: string[] = [];
    const extract = jest.spyOn(language, 'extract').mockImplementation(({ user }) => {
      asked.push(user);
      // Longer than the pause after a bad answer, and shorter than the lease of a turn.
      if (user === tribeId) minutes(2);
      return Promise.reject(new ModelAnsweredNonsense());
    });
    expect(await afterDays(world, 8.1, founder, tribeId)).toEqual([]);
    extract.mockRestore();
    expect(asked.filter((user) => user === tribeId)).toHaveLength(1);
  });

  it('that gives an address away is never shown', async () => {
    const { tribeId, founder } = await givenTribe(world, 3, { name: 'Careful' });
    for (let nth = 0; nth < 20; nth += 1) server.say(JSON.stringify({ text: 'Write to ann@example.org' }));
    expect(await afterDays(world, 8.1, founder, tribeId)).toEqual([]);
    expect(toldOf('Careful').length).toBeGreaterThan(0);
  });

  it('is asked once by two replicas', async () => {
    const { tribeId, founder } = await givenTribe(world, 3, { name: 'Once asked' });
    world.pass(8.1);
    await Promise.all([world.runJob('ask-prompts'), world.runJob('ask-prompts')]);
    expect(await promptsOf(founder, tribeId)).toHaveLength(1);
    expect(toldOf('Once asked')).toHaveLength(1);
  });
});
