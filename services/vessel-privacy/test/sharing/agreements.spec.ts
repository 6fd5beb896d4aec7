import { agreementAbandoned } from '@kindred/contracts/vessel-privacy/agreement-abandoned';
import { agreementAgreed } from '@kindred/contracts/vessel-privacy/agreement-agreed';
import { agreementCompleted } from '@kindred/contracts/vessel-privacy/agreement-completed';
import { agreementFollowUpDue } from '@kindred/contracts/vessel-privacy/agreement-follow-up-due';
import { refusedWith } from '@kindred/testkit/graph-client';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { agreedOn, ask, does, seenBy, sharesNeed } from './sharing-graph.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const couple = () => vessels.house.couple({ ann: 4, ben: 4 });
const day = 24 * 3_600_000;
const inDays = (days: number) => new Date(vessels.now.getTime() + days * day).toISOString();
const proposal = { description: 'Ten minutes each', type: 'MICRO_EXPERIMENT' };

describe('an agreement', () => {
  it('is nobody’s but the two people’s', async () => {
    const pair = await couple();
    const { id: agreementId } = await does(pair.ann, 'proposeAgreement', { sessionId: pair.sessionId, ...proposal });
    for (const other of [await vessels.house.person(), await vessels.house.person('ADMIN'), (await couple()).ben]) {
      refusedWith('NOT_FOUND')(await ask(other, 'proposeAgreement', { sessionId: pair.sessionId, ...proposal }));
      for (const name of [
        'changeAgreement',
        'agreeToAgreement',
        'startAgreement',
        'completeAgreement',
        'abandonAgreement',
      ] as const)
        refusedWith('NOT_FOUND')(await ask(other, name, { agreementId }));
      refusedWith('NOT_FOUND')(await ask(other, 'checkIn', { agreementId, outcome: 'KEPT' }));
    }
  });

  it('is made in stage 4, in a session that is ACTIVE', async () => {
    for (const where of [
      { ann: 3, ben: 3 },
      { ann: 4, ben: 3 },
    ] as const) {
      const { sessionId, ann } = await vessels.house.couple(where);
      refusedWith('NOT_IN_STAGE_4')(await ask(ann, 'proposeAgreement', { sessionId, ...proposal }));
    }
    const { sessionId, ann, ben } = await couple();
    const { id: agreementId } = await does(ann, 'proposeAgreement', { sessionId, ...proposal });
    for (const status of ['PAUSED', 'RESOLVED', 'ABANDONED'] as const) {
      await vessels.house.stands({ sessionId, ann }, status);
      refusedWith('WRONG_SESSION_STATUS')(await ask(ann, 'proposeAgreement', { sessionId, ...proposal }));
      refusedWith('WRONG_SESSION_STATUS')(await ask(ben, 'agreeToAgreement', { agreementId }));
      refusedWith('WRONG_SESSION_STATUS')(
        await ask(ben, 'changeAgreement', { agreementId, description: 'Five minutes' }),
      );
    }
  });

  it('needs words, and a day in the future', async () => {
    const { sessionId, ann } = await couple();
    refusedWith('INVALID_TEXT')(await ask(ann, 'proposeAgreement', { sessionId, ...proposal, description: ' ' }));
    refusedWith('FOLLOW_UP_PASSED')(
      await ask(ann, 'proposeAgreement', { sessionId, ...proposal, followUpDate: inDays(-1) }),
    );
    refusedWith('FOLLOW_UP_NEEDED')(await ask(ann, 'proposeAgreement', { sessionId, ...proposal, type: 'CHECK_IN' }));
    refusedWith('TOO_MANY_IDS')(
      await ask(ann, 'proposeAgreement', {
        sessionId,
        ...proposal,
        restsOn: Array.from({ length: 21 }, () => crypto.randomUUID()),
      }),
    );
    refusedWith('NOT_FOUND')(
      await ask(ann, 'proposeAgreement', { sessionId, ...proposal, libraryItemId: crypto.randomUUID() }),
    );
  });

  it('is proposed once under a key, however often it is asked for', async () => {
    const { sessionId, ann, ben } = await couple();
    const asked = { sessionId, ...proposal, idempotencyKey: 'a-key' };
    const made = await does(ann, 'proposeAgreement', asked);
    expect(await does(ann, 'proposeAgreement', asked)).toEqual(made);
    refusedWith('IDEMPOTENCY_KEY_REUSED')(
      await ask(ann, 'proposeAgreement', { ...asked, description: 'Something else' }),
    );
    await does(ben, 'agreeToAgreement', { agreementId: made.id });
    const [first, again] = [
      await does(ben, 'checkIn', { agreementId: made.id, outcome: 'KEPT', idempotencyKey: 'b' }),
      await does(ben, 'checkIn', { agreementId: made.id, outcome: 'KEPT', idempotencyKey: 'b' }),
    ];
    expect(again).toEqual(first);
    expect((await seenBy(ann, sessionId)).agreements).toMatchObject([{ id: made.id, checkIns: [{ outcome: 'KEPT' }] }]);
  });

  it('is agreed with the second yes, which the world is told once', async () => {
    const { sessionId, ann, ben } = await couple();
    const made = await does(ann, 'proposeAgreement', { sessionId, ...proposal, followUpDate: inDays(7) });
    expect(made).toMatchObject({
      status: 'PROPOSED',
      agreedByA: true,
      agreedByB: false,
      agreedByMe: true,
      revision: 1,
    });
    expect(await does(ann, 'agreeToAgreement', { agreementId: made.id })).toMatchObject({ status: 'PROPOSED' });
    const agreed = await does(ben, 'agreeToAgreement', { agreementId: made.id, revision: 1 });
    expect(agreed).toMatchObject({ status: 'AGREED', agreedByA: true, agreedByB: true });
    expect(await does(ben, 'agreeToAgreement', { agreementId: made.id })).toMatchObject({
      agreedAt: agreed['agreedAt'],
    });
    refusedWith('WRONG_AGREEMENT_STATUS')(
      await ask(ann, 'changeAgreement', { agreementId: made.id, description: 'Twenty minutes' }),
    );
    expect(await vessels.told(agreementAgreed as never, made.id)).toEqual([
      { agreementId: made.id, sessionId, memberIds: [ann.id, ben.id], type: 'MICRO_EXPERIMENT' },
    ]);
  });

  it('takes back the other’s yes when it is changed', async () => {
    const { sessionId, ann, ben } = await couple();
    const { id: agreementId } = await does(ann, 'proposeAgreement', {
      sessionId,
      ...proposal,
      followUpDate: inDays(7),
    });
    const changed = await does(ben, 'changeAgreement', { agreementId, description: 'Five minutes each' });
    expect(changed).toMatchObject({
      status: 'PROPOSED',
      description: 'Five minutes each',
      revision: 2,
      agreedByA: false,
      agreedByB: true,
      followUpDate: inDays(7),
    });
    expect(
      refusedWith('AGREEMENT_CHANGED')(await ask(ann, 'agreeToAgreement', { agreementId, revision: 1 })).extensions,
    ).toMatchObject({ details: { revision: 2 } });
    expect(await does(ann, 'changeAgreement', { agreementId, followUpDate: null })).toMatchObject({
      revision: 3,
      followUpDate: null,
      description: 'Five minutes each',
      agreedByA: true,
      agreedByB: false,
    });
    expect(await does(ben, 'agreeToAgreement', { agreementId })).toMatchObject({
      status: 'AGREED',
      agreedByA: true,
      agreedByB: true,
    });
  });

  it('is followed by both, also after the session went well', async () => {
    const pair = await couple();
    const { sessionId, ann, ben } = pair;
    const { id: agreementId } = await agreedOn(pair);
    const { id: otherId } = await agreedOn(pair);
    refusedWith('WRONG_AGREEMENT_STATUS')(await ask(ann, 'completeAgreement', { agreementId }));
    await vessels.house.stands({ sessionId, ann }, 'RESOLVED');
    await does(ben, 'startAgreement', { agreementId });
    await does(ann, 'checkIn', { agreementId, outcome: 'PARTLY_KEPT', note: 'Twice of three evenings' });
    await does(ben, 'checkIn', { agreementId, outcome: 'KEPT' });
    const [, seen] = (await seenBy(ann, sessionId)).agreements;
    expect(seen).toMatchObject({
      status: 'IN_PROGRESS',
      checkIns: [
        { outcome: 'KEPT', note: null, user: { id: ben.id } },
        { outcome: 'PARTLY_KEPT', note: 'Twice of three evenings', user: { id: ann.id } },
      ],
    });
    await does(ann, 'completeAgreement', { agreementId });
    await does(ann, 'abandonAgreement', { agreementId: otherId });
    refusedWith('WRONG_AGREEMENT_STATUS')(await ask(ann, 'checkIn', { agreementId, outcome: 'KEPT' }));
    expect(await vessels.told(agreementCompleted as never, agreementId)).toHaveLength(1);
    expect(await vessels.told(agreementAbandoned as never, otherId)).toHaveLength(1);
    const [note] = await vessels.rows<{ note: Buffer }>(
      'SELECT note FROM agreement_check_in WHERE agreement_id = $1 AND note IS NOT NULL',
      [agreementId],
    );
    expect(note?.note.toString()).not.toContain('Twice');
  });

  it('stays when what it rests on is taken back, and says so', async () => {
    const pair = await couple();
    const { sessionId, ann, ben } = pair;
    await sharesNeed(pair, ann, { category: 'MEANING' });
    const content = await sharesNeed(pair, ben);
    const ground = await does(ann, 'proposeCommonGround', { sessionId, need: 'to be heard', category: 'RECOGNITION' });
    const made = await does(ann, 'proposeAgreement', { sessionId, ...proposal, commonGroundIds: [ground.id] });
    expect(made).toMatchObject({ restsOnStaleInput: false, restsOn: [{ id: content.id }] });
    await does(ben, 'revokeSharing', { contentId: content.id });
    for (const person of [ann, ben]) {
      expect(await seenBy(person, sessionId)).toMatchObject({
        commonGround: [],
        agreements: [{ id: made.id, description: 'Ten minutes each', restsOnStaleInput: true, restsOn: [] }],
      });
    }
    refusedWith('NOT_FOUND')(await ask(ann, 'proposeAgreement', { sessionId, ...proposal, restsOn: [content.id] }));
  });

  it('is told of once when its day has come, unless it has ended', async () => {
    const pair = await couple();
    const due = await agreedOn(pair, { followUpDate: inDays(2) });
    const later = await agreedOn(pair, { followUpDate: inDays(30) });
    const ended = await agreedOn(pair, { followUpDate: inDays(2) });
    await does(pair.ben, 'abandonAgreement', { agreementId: ended.id });
    await vessels.job('tell-follow-ups');
    expect(await vessels.told(agreementFollowUpDue as never, due.id)).toEqual([]);
    vessels.forward(3);
    for (const _ of [1, 2]) await vessels.job('tell-follow-ups');
    expect(await vessels.told(agreementFollowUpDue as never, due.id)).toEqual([
      {
        agreementId: due.id,
        sessionId: pair.sessionId,
        memberIds: [pair.ann.id, pair.ben.id],
        type: 'MICRO_EXPERIMENT',
      },
    ]);
    for (const { id } of [later, ended]) expect(await vessels.told(agreementFollowUpDue as never, id)).toEqual([]);
    expect(await does(pair.ann, 'startAgreement', { agreementId: due.id })).toMatchObject({ status: 'IN_PROGRESS' });
  });
});
