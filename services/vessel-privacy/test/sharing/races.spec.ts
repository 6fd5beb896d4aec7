import { agreementAgreed } from '@kindred/contracts/vessel-privacy/agreement-agreed';
import { agreementFollowUpDue } from '@kindred/contracts/vessel-privacy/agreement-follow-up-due';
import type { GraphAnswer } from '@kindred/testkit/graph-client';
import { skip } from '@kindred/testkit/skip';
import { kindOf, written } from '../vessels/writing.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { agreedOn, ask, does, openedToBoth, seenBy, sharesNeed } from './sharing-graph.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const times = 50;
const codes = (answers: readonly GraphAnswer<unknown>[]) =>
  answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions?.code));

describe('two at once', () => {
  beforeEach(() => {
    if (vessels.running.database.kind === 'embedded')
      skip('PGlite is one session, so that nobody can meet; set DATABASE_URL');
  });

  it('confirm common ground, and it is confirmed once', async () => {
    const { sessionId, ann, ben } = await openedToBoth(vessels.house);
    for (let time = 0; time < times; time += 1) {
      const { id: commonGroundId } = await does(ann, 'proposeCommonGround', {
        sessionId,
        need: 'calm',
        category: 'SAFETY',
      });
      await vessels.rows('DELETE FROM common_ground_party WHERE common_ground_id = $1', [commonGroundId]);
      const answers = await Promise.all(
        [ann, ben].map((person) => ask(person, 'confirmCommonGround', { commonGroundId })),
      );
      expect(codes(answers)).toEqual([]);
      const [kept] = await vessels.rows<{ confirmed_at: Date | null; parties: number }>(
        'SELECT confirmed_at, (SELECT count(*)::int FROM common_ground_party WHERE common_ground_id = id) AS parties FROM common_ground WHERE id = $1',
        [commonGroundId],
      );
      expect(kept).toMatchObject({ parties: 2, confirmed_at: expect.any(Date) });
      await vessels.rows('DELETE FROM common_ground WHERE id = $1', [commonGroundId]);
    }
  }, 60_000);

  it('say yes to what was changed, and it is agreed once', async () => {
    const { sessionId, ann, ben } = await vessels.house.couple({ ann: 4, ben: 4 });
    for (let time = 0; time < times; time += 1) {
      const { id: agreementId } = await does(ann, 'proposeAgreement', {
        sessionId,
        description: 'Ten minutes',
        type: 'COMMITMENT',
      });
      await vessels.rows('DELETE FROM agreement_party WHERE agreement_id = $1', [agreementId]);
      expect(
        codes(await Promise.all([ann, ben].map((person) => ask(person, 'agreeToAgreement', { agreementId })))),
      ).toEqual([]);
      expect(await vessels.rows('SELECT status, version FROM agreement WHERE id = $1', [agreementId])).toEqual([
        { status: 'AGREED', version: 1 },
      ]);
      if (time === 0) expect(await vessels.told(agreementAgreed as never, agreementId)).toHaveLength(1);
    }
  }, 60_000);

  it('change what the other agrees to: nobody has agreed to words they did not see', async () => {
    const { sessionId, ann, ben } = await vessels.house.couple({ ann: 4, ben: 4 });
    for (let time = 0; time < times; time += 1) {
      const { id: agreementId } = await does(ann, 'proposeAgreement', {
        sessionId,
        description: 'Ten minutes',
        type: 'COMMITMENT',
      });
      const answers = await Promise.all([
        ask(ben, 'agreeToAgreement', { agreementId, revision: 1 }),
        ask(ann, 'changeAgreement', { agreementId, description: 'An hour' }),
      ]);
      const [agreement] = await vessels.rows<{ status: string; revision: number }>(
        'SELECT status, revision FROM agreement WHERE id = $1',
        [agreementId],
      );
      expect([codes(answers), agreement]).toEqual(
        agreement?.status === 'AGREED'
          ? [['WRONG_AGREEMENT_STATUS'], { status: 'AGREED', revision: 1 }]
          : [['AGREEMENT_CHANGED'], { status: 'PROPOSED', revision: 2 }],
      );
    }
  }, 60_000);

  it('take back and read: whoever reads after the answer reads nothing', async () => {
    const pair = await openedToBoth(vessels.house);
    const before = await seenBy(pair.ben, pair.sessionId);
    for (let time = 0; time < times; time += 1) {
      const content = await sharesNeed(pair, pair.ann);
      await does(pair.ben, 'proposeCommonGround', {
        sessionId: pair.sessionId,
        need: 'to be heard',
        category: 'RECOGNITION',
      });
      const [, during] = await Promise.all([
        does(pair.ann, 'revokeSharing', { contentId: content.id }),
        seenBy(pair.ben, pair.sessionId),
      ]);
      // During it, either the whole is seen or nothing of it; common ground never without what it rests on.
      expect([0, 1]).toContain(during.content.length - before.content.length);
      expect(await seenBy(pair.ben, pair.sessionId)).toEqual(before);
    }
  }, 60_000);

  it('grant one item twice, and delete it meanwhile: one content at most, none of a deleted item', async () => {
    const { sessionId, ann, ben } = await vessels.house.couple({ ann: 3, ben: 3 });
    for (let time = 0; time < times; time += 1) {
      const { id: itemId } = await written(ann.graph, 'need', sessionId);
      const draft = await does(ann, 'prepareSharing', {
        contentType: 'IDENTIFIED_NEED',
        itemId,
        text: 'I need to be heard',
      });
      const grant = () => ask(ann, 'grantSharing', { draftId: draft.id });
      const answers = await Promise.all([
        grant(),
        grant(),
        ann.graph.request(kindOf('need').remove, { input: { id: itemId } }),
      ]);
      for (const code of codes(answers)) expect(['NOT_FOUND', 'SOURCE_GONE']).toContain(code);
      expect((await seenBy(ben, sessionId)).content).toEqual([]);
      const live = await vessels.rows('SELECT 1 FROM consented_content WHERE item_id = $1 AND consent_active', [
        itemId,
      ]);
      expect(live).toEqual([]);
    }
  }, 60_000);

  it('look for check-ins that are due, and tell of each once', async () => {
    const pair = await vessels.house.couple({ ann: 4, ben: 4 });
    const followUpDate = new Date(vessels.now.getTime() + 3_600_000).toISOString();
    const agreed = await Promise.all(Array.from({ length: 5 }, () => agreedOn(pair, { followUpDate })));
    vessels.forward(1);
    await Promise.all([1, 2, 3].map(() => vessels.job('tell-follow-ups')));
    for (const { id } of agreed) expect(await vessels.told(agreementFollowUpDue as never, id)).toHaveLength(1);
  }, 60_000);
});
