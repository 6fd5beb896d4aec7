import { granted, refusedWith } from '@kindred/testkit/graph-client';
import type { SessionStatus } from '../../src/sessions/vessel-session.ts';
import { givenVessels, type Couple, type GivenVessels } from '../given.ts';
import { again, list, look, post, story, type TalkedMessage } from './talking.ts';

let running: GivenVessels['running'];
let house: GivenVessels['house'];
let talk: GivenVessels['talk'];

beforeAll(async () => {
  ({ running, house, talk } = await givenVessels());
});
afterAll(() => running?.stop());

describe('a message', () => {
  it('is refused from everybody who is no member, as if there were no session', async () => {
    const { sessionId } = await house.couple({ ann: 1, ben: 1 });
    const input = { sessionId, text: 'Hello' };
    refusedWith('UNAUTHENTICATED')(await house.nobody.request(post, { input }));
    for (const other of [await house.person(), await house.person('ADMIN')])
      refusedWith('NOT_FOUND')(await other.graph.request(post, { input }));
  });

  it.each<[SessionStatus]>([['CREATED'], ['PAUSED'], ['RESOLVED'], ['ABANDONED']])(
    'is refused in a session that is %s, which stays readable',
    async (status) => {
      const couple = await house.couple({ ann: 1, ben: 1 });
      const before = await talk.answered(couple.ann, couple.sessionId, story);
      await house.stands(couple, status);
      refusedWith('WRONG_SESSION_STATUS')(
        await couple.ann.graph.request(post, { input: { sessionId: couple.sessionId, text: 'Hello' } }),
      );
      expect((await talk.messagesOf(couple.ann, couple.sessionId)).nodes.map(({ id }) => id)).toContain(before.id);
    },
  );

  it('is refused without words and beyond 8,000 characters, and taken with as many', async () => {
    const { sessionId, ann } = await house.couple({ ann: 1, ben: 1 });
    for (const text of ['', ' \n ', 'é'.repeat(8_001)])
      refusedWith('INVALID_MESSAGE')(await ann.graph.request(post, { input: { sessionId, text } }));
    for (const [text, reason] of [
      ['a\u0000b', 'CONTROL_CHARACTERS'],
      ['a\u202eb', 'CONTROL_CHARACTERS'],
      ['a\ud800b', 'NOT_UNICODE'],
    ]) {
      const { extensions } = refusedWith('INVALID_TEXT')(await ann.graph.request(post, { input: { sessionId, text } }));
      expect(extensions?.details).toEqual({ field: 'text', reason, maxLength: 8_000 });
    }
    const text = '😀'.repeat(8_000);
    expect((await talk.say(ann, sessionId, text)).content).toBe(text);
  });

  it('is refused with an intensity that is none, and then nothing is kept', async () => {
    const { sessionId, ann } = await house.couple({ ann: 1, ben: 1 });
    for (const intensity of [0, 11, -1])
      refusedWith('INVALID_INTENSITY')(
        await ann.graph.request(post, { input: { sessionId, text: 'Hello', intensity } }),
      );
    expect((await talk.messagesOf(ann, sessionId)).nodes).toEqual([]);
  });

  it('comes with its reading in one transaction, and support is offered to its writer alone', async () => {
    const { sessionId, ann } = await house.couple({ ann: 1, ben: 1 });
    const message = await talk.say(ann, sessionId, story, { intensity: 9, intensityContext: 'after the call' });
    expect(message.supportOffer).toEqual({ strength: 'OFFERED' });
    const readings = await running.service.work.read(ann.person, (tx) =>
      tx.query(`SELECT intensity, stage, message_id, context IS NOT NULL AS worded FROM emotional_reading`),
    );
    expect(readings).toEqual([{ intensity: 9, stage: 1, message_id: message.id, worded: true }]);
    const [kept] = await running.service.work.read(ann.person, (tx) =>
      tx.query(`SELECT not_recalled FROM session_message WHERE id = $1`, [message.id]),
    );
    expect(kept).toEqual({ not_recalled: true });
  });

  it('is not shared because the other opened stage 4 in that moment', async () => {
    const { sessionId, ann } = await house.couple({ ann: 4, ben: 4 });
    refusedWith('STAGE_CHANGED')(await ann.graph.request(post, { input: { sessionId, text: 'I fear he hates me.' } }));
    refusedWith('STAGE_CHANGED')(
      await ann.graph.request(post, { input: { sessionId, text: 'I fear he hates me.', stage: 3 } }),
    );
    expect((await talk.say(ann, sessionId, 'Shall we try?', { stage: 4 })).stage).toBe(4);
  });

  it('is said once, however often it is asked for under one key', async () => {
    const { sessionId, ann } = await house.couple({ ann: 1, ben: 1 });
    const once = await talk.say(ann, sessionId, 'Hello', { idempotencyKey: 'a-key' });
    const twice = await talk.say(ann, sessionId, 'Hello', { idempotencyKey: 'a-key' });
    expect(twice.id).toBe(once.id);
    refusedWith('IDEMPOTENCY_KEY_REUSED')(
      await ann.graph.request(post, { input: { sessionId, text: 'Other', idempotencyKey: 'a-key' } }),
    );
  });
});

describe('a conversation', () => {
  it('belongs to its writer in stages 0 to 3', async () => {
    const { sessionId, ann, ben } = await house.couple({ ann: 1, ben: 2 });
    const { id } = await talk.say(ann, sessionId, story);
    for (const other of [ben, await house.person(), await house.person('ADMIN')]) {
      refusedWith('NOT_FOUND')(await other.graph.request(look, { id }));
      refusedWith('NOT_FOUND')(await other.graph.request(again, { messageId: id }));
    }
    expect((await talk.messagesOf(ben, sessionId)).nodes).toEqual([]);
    refusedWith('NOT_FOUND')(await (await house.person()).graph.request(list, { id: sessionId }));
  });

  it('is both people’s in stage 4, with what each said before apart', async () => {
    const { sessionId, ann, ben } = await house.couple({ ann: 4, ben: 4 });
    const { id } = await talk.say(ann, sessionId, 'I would like to try a weekly walk.', { stage: 4 });
    const seen = await talk.read(ben.graph, id);
    expect(seen).toMatchObject({
      content: 'I would like to try a weekly walk.',
      sender: { id: ann.id },
      given: null,
      extractedNeeds: null,
      supportOffer: null,
    });
    expect((await talk.messagesOf(ben, sessionId)).nodes.map((message) => message.id)).toContain(id);
    refusedWith('NOT_FOUND')(await ben.graph.request(again, { messageId: id }));
  });

  it('is paged from its newest message on, by stage too', async () => {
    const { sessionId, ann } = await house.couple({ ann: 1, ben: 1 });
    const ids: string[] = [];
    for (let nth = 0; nth < 5; nth += 1) ids.unshift((await talk.say(ann, sessionId, `Message ${nth}`)).id);
    const byPerson = (nodes: readonly TalkedMessage[]) =>
      nodes.filter(({ role }) => role === 'USER').map(({ id }) => id);
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await talk.messagesOf(ann, sessionId, { first: 2, after });
      seen.push(...byPerson(page.nodes));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(ids);
    expect(byPerson((await talk.messagesOf(ann, sessionId, { stage: 1 })).nodes)).toEqual(ids);
    expect((await talk.messagesOf(ann, sessionId, { stage: 2 })).nodes).toEqual([]);
    refusedWith('INVALID_CURSOR')(await ann.graph.request(list, { id: sessionId, after: 'nothing' }));
    refusedWith('INVALID_PAGE_SIZE')(await ann.graph.request(list, { id: sessionId, first: 101 }));
  });
});

describe('with nobody else at the database', () => {
  it('a conversation is read in as many statements however long it is', async () => {
    const [short, long] = [await house.couple({ ann: 1, ben: 1 }), await house.couple({ ann: 1, ben: 1 })];
    await talk.answered(short.ann, short.sessionId, story);
    for (let nth = 0; nth < 5; nth += 1) await talk.answered(long.ann, long.sessionId, `${story} ${nth}`);
    // It ends once all that is in hand is done.
    await running.service.dependencies.guide.stop();
    const counted = async ({ ann, sessionId }: Couple) =>
      (
        await running.service.database.statements.during(async () =>
          granted(await ann.graph.request(list, { id: sessionId })),
        )
      ).statements.length;
    const statements = await counted(short);
    expect(statements).toBeLessThanOrEqual(9);
    expect(await counted(long)).toBeLessThanOrEqual(statements);
  });

  it('a message is posted in few statements, with a reading too', async () => {
    const { sessionId, ann } = await house.couple({ ann: 1, ben: 1 });
    await talk.say(ann, sessionId, 'The first one makes the key.');
    await running.service.dependencies.guide.stop();
    const mutation = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }`;
    const counted = async (more: object) => {
      const { statements } = await running.service.database.statements.during(() =>
        ann.graph.request(mutation, { input: { sessionId, text: 'Hello', ...more } }),
      );
      return statements.length;
    };
    expect(await counted({})).toBeLessThanOrEqual(6);
    expect(await counted({ intensity: 5 })).toBeLessThanOrEqual(9);
  });
});
