import { dangerAnswer } from '@kindred/replies/danger';
import { granted } from '@kindred/testkit/graph-client';
import type { ModelServer } from '@kindred/testkit/model-server';
import { givenVessels, type GivenVessels, type TestPerson } from '../given.ts';
import { readEvents, shown } from '@kindred/testkit/read-events';
import { story } from './talking.ts';
import { vesselModelServer } from '../vessel-model-server.ts';

let server: ModelServer;
let tokens: GivenVessels['tokens'];
let running: GivenVessels['running'];
let house: GivenVessels['house'];
let talk: GivenVessels['talk'];
let clockMs = 0;

beforeAll(async () => {
  server = await vesselModelServer();
  ({ running, house, talk, tokens } = await givenVessels({
    clock: () => new Date(Date.now() + clockMs),
    variables: { MODEL_URL: server.url },
  }));
});
afterAll(async () => {
  await running?.stop();
  await server?.stop();
});
beforeEach(() => server.reset());

const words = "I won't accept being yelled at. He hits me, and sometimes I want to die.";
const heard = () => JSON.stringify(server.requests());

async function offeredTo({ graph }: TestPerson, id: string) {
  return granted(
    await graph.request<{
      vesselSession: { supportOffer: { reason: string; strength: string; message: string } | null };
    }>(`query ($id: ID!) { vesselSession(id: $id) { supportOffer { reason strength message } } }`, { id }),
  ).vesselSession.supportOffer;
}

describe('a message that speaks of danger', () => {
  it('is answered at once with where help is, by no model, and nothing is read out of it', async () => {
    const { sessionId, ann, ben } = await house.couple({ ann: 2, ben: 2 });
    server.fail('away', 20);
    const message = await talk.answered(ann, sessionId, words);
    expect(message.reply?.message?.content).toBe(dangerAnswer);
    expect(message).toMatchObject({
      extractedNeeds: null,
      extractedEmotions: null,
      given: [],
      supportOffer: { strength: 'STRONGLY_OFFERED' },
    });
    expect(
      shown(
        await (
          await readEvents(`${running.service.url}/messages/${message.id}/reply`, await tokens.person(ann.id))
        ).whole,
      ),
    ).toBe('');
    const found = await running.service.work.read(ann.person, (tx) =>
      tx.query(`SELECT id FROM boundary UNION ALL SELECT id FROM user_event UNION ALL SELECT id FROM identified_need`),
    );
    expect(found).toEqual([]);
    expect(await offeredTo(ann, sessionId)).toMatchObject({
      reason: 'WORDS',
      strength: 'STRONGLY_OFFERED',
      message: expect.stringMatching(/local emergency number.*crisis line/),
    });
    expect(await offeredTo(ben, sessionId)).toBeNull();
    expect(heard()).not.toContain('want to die');
  });

  it('is not come back to, in private or where both read', async () => {
    for (const stages of [
      { ann: 2, ben: 2 },
      { ann: 4, ben: 4 },
    ] as const) {
      server.reset();
      const { sessionId, ann, ben } = await house.couple(stages);
      const more = stages.ann === 4 ? { stage: 4 } : {};
      const said = await talk.answered(ann, sessionId, words, more);
      expect(said.reply?.message?.content).toBe(dangerAnswer);
      await talk.answered(ann, sessionId, story, more);
      if (stages.ann === 4) {
        await talk.answered(ben, sessionId, 'I would like to listen.', more);
        expect((await talk.read(ben.graph, said.id)).supportOffer).toBeNull();
      }
      expect(heard()).toContain('You never listened to me');
      expect(heard()).not.toMatch(/want to die|He hits me|cannot call anybody/);
    }
  });

  it('offers for an hour, and beside a strong reading says why it matters more', async () => {
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 2 });
    await talk.answered(ann, sessionId, story, { intensity: 9 });
    expect(await offeredTo(ann, sessionId)).toMatchObject({ reason: 'HIGH_INTENSITY' });
    const message = await talk.answered(ann, sessionId, words, { intensity: 3 });
    expect(await offeredTo(ann, sessionId)).toMatchObject({ reason: 'WORDS' });
    const later = { ...ann, graph: ann.graph.as(await tokens.person(ann.id, { lifetime: '2h' })) };
    clockMs += 61 * 60_000;
    expect(await offeredTo(later, sessionId)).toBeNull();
    expect((await talk.read(later.graph, message.id)).supportOffer).toBeNull();
  });
});
