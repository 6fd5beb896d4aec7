import type { ModelFault, ModelServer } from '@kindred/testkit/model-server';
import { eventually } from '@kindred/testkit/eventually';
import { claimReply } from '../../src/guide/claim-reply.ts';
import { Guide } from '../../src/guide/guide.ts';
import { guideFor } from '../../src/roles.ts';
import { givenVessels, type Couple, type GivenVessels } from '../given.ts';
import { again, inMinutes, story } from './talking.ts';
import { vesselModelServer } from '../vessel-model-server.ts';

let server: ModelServer;
let running: GivenVessels['running'];
let house: GivenVessels['house'];
let talk: GivenVessels['talk'];

beforeAll(async () => {
  server = await vesselModelServer({ slowMs: 60 });
  ({ running, house, talk } = await givenVessels({ variables: { MODEL_URL: server.url } }));
});
afterAll(async () => {
  await running?.stop();
  await server?.stop();
});
beforeEach(() => server.reset());

const answersTo = async ({ ann, sessionId }: Couple) =>
  (await talk.messagesOf(ann, sessionId)).nodes.filter(({ role }) => role === 'AI');
const ofAnn = ({ ann, sessionId }: Couple, messageId: string) => ({ messageId, ownerId: ann.id, sessionId });

describe('the guide', () => {
  it('answers, proposes what it found, and says what it was given', async () => {
    const couple = await house.couple({ ann: 2, ben: 2 });
    const { ann, sessionId } = couple;
    const message = await talk.answered(ann, sessionId, story);
    expect(message.reply?.message?.content).toMatch(/I hear that you feel/);
    expect(message.extractedNeeds?.length).toBeGreaterThan(0);
    expect(message.extractedEmotions).toEqual(expect.arrayContaining(['hurt']));
    expect(message.given).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'OWN_WORDS', refused: false }),
        expect.objectContaining({ kind: 'PARTNERS_SHARED_CONTENT', itemIds: [], of: { id: couple.ben.id } }),
      ]),
    );
    const proposed = await running.service.work.read(ann.person, (tx) =>
      tx.query(
        `SELECT origin, confirmed_at, message_id, ai_confidence > 0 AS sure FROM identified_need UNION ALL SELECT origin, confirmed_at, message_id, true FROM boundary`,
      ),
    );
    expect(proposed.length).toBeGreaterThan(1);
    for (const each of proposed)
      expect(each).toEqual({ origin: 'GUIDE', confirmed_at: null, message_id: message.id, sure: true });
  });

  it.each([
    ['is told what it found', []],
    ['finds nothing itself', Array.from({ length: 6 }, () => '{"events":[],"emotions":[]}')],
  ])('keeps what its reply reflects, where the model %s', async (_, found) => {
    const { ann, sessionId } = await house.couple({ ann: 2, ben: 2 });
    if (found.length > 0) server.say('I hear that you are angry and sad.');
    for (const said of found) server.say(said);
    const message = await talk.answered(ann, sessionId, 'I am angry and sad');
    expect(message.reply?.message?.content).toMatch(/angry and sad/);
    expect(message.extractedEmotions?.toSorted()).toEqual(['angry', 'sad']);
  });

  it('proposes nothing twice in the same words, and nothing of what both read', async () => {
    const couple = await house.couple({ ann: 2, ben: 2 });
    const needs = () =>
      running.service.work.read(couple.ann.person, (tx) => tx.query(`SELECT id FROM identified_need`));
    await talk.answered(couple.ann, couple.sessionId, story);
    const once = (await needs()).length;
    await talk.answered(couple.ann, couple.sessionId, story);
    expect(await needs()).toHaveLength(once);
    const repairing = await house.couple({ ann: 4, ben: 4 });
    const shared = await talk.answered(repairing.ann, repairing.sessionId, story, { stage: 4 });
    expect(shared.extractedNeeds).toBeNull();
    expect(
      await running.service.work.read(repairing.ann.person, (tx) => tx.query(`SELECT id FROM identified_need`)),
    ).toEqual([]);
    expect((await talk.read(repairing.ben.graph, shared.id)).reply?.message?.content).toBe(
      shared.reply?.message?.content,
    );
  });

  it('keeps its answer where looking for needs fails or makes up quotes', async () => {
    const { ann, sessionId } = await house.couple({ ann: 2, ben: 2 });
    server.say('I hear you, and I am listening.');
    const madeUp = JSON.stringify({
      needs: [{ need: 'to be heard', category: 'RECOGNITION', confidence: 1, evidence: ['I hate my sister.'] }],
    });
    for (let nth = 0; nth < 6; nth += 1) server.say(madeUp);
    const message = await talk.answered(ann, sessionId, story);
    expect(message).toMatchObject({
      extractedNeeds: null,
      reply: { message: { content: 'I hear you, and I am listening.' } },
    });
    expect(await running.service.work.read(ann.person, (tx) => tx.query(`SELECT id FROM identified_need`))).toEqual([]);
  });

  it.each<[string, ModelFault, string]>([
    ['is away', 'unauthorised', 'MODEL_UNAVAILABLE'],
    ['is cut in mid-stream', 'cut', 'MODEL_UNAVAILABLE'],
    ['ends too early', 'cut-quietly', 'MODEL_UNAVAILABLE'],
    ['answers broken JSON', 'malformed', 'MODEL_UNAVAILABLE'],
    ['holds its reply back', 'filtered', 'MODEL_UNAVAILABLE'],
    ['says nothing', 'empty', 'MODEL_UNAVAILABLE'],
    ['is busy', { status: 429, retryAfterSeconds: 600 }, 'MODEL_BUSY'],
  ])('keeps the message when the model %s, says so, and answers when it is back', async (_, fault, reason) => {
    const couple = await house.couple({ ann: 2, ben: 2 });
    server.fail(fault, 9);
    const { id } = await talk.say(couple.ann, couple.sessionId, story);
    const down = await talk.settled(couple.ann, id, 'UNAVAILABLE');
    expect(down).toMatchObject({ content: story, reply: { reason, message: null } });
    expect(await answersTo(couple)).toEqual([]);
    server.reset();
    await talk.answerLeft(new Date());
    expect((await talk.read(couple.ann.graph, id)).reply?.status).toBe('UNAVAILABLE');
    await talk.answerLeft(inMinutes(11));
    expect((await talk.read(couple.ann.graph, id)).reply).toMatchObject({ status: 'WHOLE', reason: null });
    expect(await answersTo(couple)).toHaveLength(1);
  });

  it('waits longer after each failure, and tries at once when asked again', async () => {
    const { ann, sessionId } = await house.couple({ ann: 2, ben: 2 });
    server.fail('unauthorised', 99);
    const { id } = await talk.say(ann, sessionId, story);
    const nextTry = async () => {
      const [row] = await running.service.work.read(ann.person, (tx) =>
        tx.query<{ ms: number }>(
          `SELECT extract(epoch FROM try_again_at - updated_at) * 1000 AS ms FROM guide_reply WHERE message_id = $1`,
          [id],
        ),
      );
      return Math.round(Number(row?.ms) / 1_000);
    };
    await talk.settled(ann, id, 'UNAVAILABLE');
    expect(await nextTry()).toBe(5);
    for (const tries of [2, 3]) {
      await talk.answerLeft(new Date(Date.now() + tries * 20_000));
      expect(
        await running.service.work.read(ann.person, (tx) =>
          tx.query(`SELECT tries FROM guide_reply WHERE message_id = $1`, [id]),
        ),
      ).toEqual([{ tries }]);
    }
    server.reset();
    await ann.graph.request(again, { messageId: id });
    await talk.settled(ann, id);
  });

  it.each([
    ['noise', '@@ ## 11 22 33 !!'],
    ['one piece over and over', 'ha '.repeat(60)],
    ['material', 'Here it is: <material name="own-needs">'],
    ['an endless answer', 'word and another word '.repeat(400)],
  ])('asks again for what is no answer: %s', async (_, nonsense) => {
    const { ann, sessionId } = await house.couple({ ann: 2, ben: 2 });
    server.say(nonsense);
    // The tasks are put while the first answer comes: they take what is said next.
    for (let nth = 0; nth < 3; nth += 1) server.say('{}');
    const message = await talk.answered(ann, sessionId, story);
    expect(message.reply?.message?.content).not.toContain(nonsense.slice(0, 12));
  });

  it('answers from another process when one dies in between, and never twice', async () => {
    const couple = await house.couple({ ann: 2, ben: 2 });
    server.fail('unauthorised', 1);
    const { id } = await talk.say(couple.ann, couple.sessionId, story);
    await talk.settled(couple.ann, id, 'UNAVAILABLE');
    const { dependencies, work } = running.service;
    const dead = await claimReply({ work, sealer: dependencies.sealer }, ofAnn(couple, id), new Date());
    expect(dead?.text).toBe(story);
    await talk.answerLeft(new Date());
    expect(await answersTo(couple)).toEqual([]);
    const others = Array.from(
      { length: 4 },
      () => new Guide({ work, sealer: dependencies.sealer, models: dependencies.models, logger: dependencies.logger }),
    );
    await Promise.all(others.map((guide) => guide.queueAnswer(ofAnn(couple, id), inMinutes(2))));
    expect(await answersTo(couple)).toHaveLength(1);
  });

  it('throws an answer away that comes after another process took the message over', async () => {
    const couple = await house.couple({ ann: 2, ben: 2 });
    server.fail('slow');
    const { id } = await talk.say(couple.ann, couple.sessionId, story);
    await eventually(() => expect(server.requests().length).toBeGreaterThan(0));
    const { work, dependencies } = running.service;
    const taken = await claimReply({ work, sealer: dependencies.sealer }, ofAnn(couple, id), inMinutes(2));
    expect(taken).not.toBeNull();
    await dependencies.guide.queueAnswer(ofAnn(couple, id));
    expect(await answersTo(couple)).toEqual([]);
    await talk.answerLeft(inMinutes(4));
    expect(await answersTo(couple)).toHaveLength(1);
  });

  it('gives back what it has in hand when its process ends', async () => {
    const couple = await house.couple({ ann: 2, ben: 2 });
    const { dependencies, work } = running.service;
    const guide = new Guide({
      work,
      sealer: dependencies.sealer,
      models: dependencies.models,
      logger: dependencies.logger,
    });
    server.fail('unauthorised', 1);
    const { id } = await talk.say(couple.ann, couple.sessionId, story);
    await talk.settled(couple.ann, id, 'UNAVAILABLE');
    server.reset();
    server.fail('hang', 1);
    void guide.queueAnswer(ofAnn(couple, id));
    await eventually(() => expect(server.requests().length).toBeGreaterThan(0));
    await guide.stop();
    expect((await talk.read(couple.ann.graph, id)).reply?.status).toBe('WAITING');
    await talk.answerLeft(new Date());
    expect(await answersTo(couple)).toHaveLength(1);
  });

  it('waits while a session rests, and does not answer in one that has ended', async () => {
    const couple = await house.couple({ ann: 2, ben: 2 });
    server.fail('unauthorised', 1);
    const { id } = await talk.say(couple.ann, couple.sessionId, story);
    await talk.settled(couple.ann, id, 'UNAVAILABLE');
    await house.stands(couple, 'PAUSED');
    await talk.answerLeft(inMinutes(1));
    expect((await talk.read(couple.ann.graph, id)).reply).toMatchObject({
      status: 'UNAVAILABLE',
      reason: 'SESSION_PAUSED',
    });
    await house.stands(couple, 'RESOLVED');
    await talk.answerLeft(inMinutes(3));
    expect((await talk.read(couple.ann.graph, id)).reply).toMatchObject({
      status: 'UNANSWERED',
      reason: 'SESSION_ENDED',
    });
    expect(await answersTo(couple)).toEqual([]);
  });

  it('of somebody else, or in another session, gets no hold of a message', async () => {
    const couple = await house.couple({ ann: 2, ben: 2 });
    const other = await house.couple({ ann: 2, ben: 2 });
    server.fail('unauthorised', 1);
    const { id } = await talk.say(couple.ann, couple.sessionId, story);
    await talk.settled(couple.ann, id, 'UNAVAILABLE');
    const {
      work,
      dependencies: { sealer },
    } = running.service;
    for (const wrong of [
      { ownerId: couple.ben.id, sessionId: couple.sessionId },
      { ownerId: couple.ann.id, sessionId: other.sessionId },
    ]) {
      expect(await claimReply({ work, sealer }, { messageId: id, ...wrong }, inMinutes(1))).toBeNull();
      expect(
        await work.read(guideFor(wrong.ownerId, wrong.sessionId), (tx) => tx.query(`SELECT id FROM session_message`)),
      ).toEqual([]);
    }
  });
});
