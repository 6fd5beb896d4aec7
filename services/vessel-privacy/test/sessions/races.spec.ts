import { sessionAccepted } from '@kindred/contracts/vessel-privacy/session-accepted';
import { sessionLapsed } from '@kindred/contracts/vessel-privacy/session-lapsed';
import { stageAdvanced } from '@kindred/contracts/vessel-privacy/stage-advanced';
import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import { fakeIdentity, type FakeIdentity } from '@kindred/identity-client/fake-identity';
import { skip } from '@kindred/testkit/skip';
import { counted } from '../stages/counted.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { ask, done, joined, look } from './ask.ts';

let vessels: WatchedVessels;
let identity: FakeIdentity;
beforeAll(async () => {
  identity = await fakeIdentity();
  vessels = await watchedVessels(new Date(), { IDENTITY_URL: identity.url });
});
afterAll(async () => {
  await vessels?.stop();
  await identity?.stop();
});
beforeEach(() => {
  if (vessels.running.database.kind === 'embedded')
    skip('PGlite is one session, so that nobody can meet; set DATABASE_URL');
});

const times = 50;
const statusesOf = (sessionId: string) =>
  vessels.rows<{ stage: number; status: string }>(
    'SELECT stage, status FROM stage_progress WHERE session_id = $1 AND stage >= 3 ORDER BY stage, status',
    [sessionId],
  );

describe('many invitations at once', () => {
  it('do not exceed the 20 of a day', async () => {
    const ann = await vessels.house.person();
    for (let nth = 0; nth < 17; nth += 1) await done(ann, 'createVesselSession', { partnerId: newId() });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ask(ann, 'createVesselSession', { partnerId: newId() })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(3);
  });
});

describe('two at once', () => {
  it(`on the last gate go on together, ${times} times`, async () => {
    const { need, consent } = counted(vessels);
    for (let nth = 0; nth < times; nth += 1) {
      const { sessionId, ann, ben } = await vessels.house.couple({ ann: 3, ben: 3 });
      for (const [who, partner] of [
        [ann, ben],
        [ben, ann],
      ] as const) {
        await need(who, sessionId);
        await consent(who, partner, sessionId);
        granted(await ask(who, 'satisfyGate', { sessionId, gate: 'NEEDS_VALIDATED' }));
      }
      const answers = await Promise.all([ann, ben].map((who) => ask(who, 'advanceStage', { sessionId })));
      expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
      expect(await statusesOf(sessionId)).toEqual(
        [3, 3, 4, 4].map((stage) => ({ stage, status: stage === 3 ? 'COMPLETED' : 'IN_PROGRESS' })),
      );
      expect(await vessels.told(stageAdvanced, sessionId)).toHaveLength(2);
    }
  });

  it(`inviting each other have one session, ${times} times`, async () => {
    for (let nth = 0; nth < times; nth += 1) {
      const [ann, ben] = await vessels.house.two();
      const [one, other] = await Promise.all([
        done(ann, 'createVesselSession', { partnerId: ben.id }),
        done(ben, 'createVesselSession', { partnerId: ann.id }),
      ]);
      expect(other.id).toBe(one.id);
      expect(await look(ann, one.id)).toMatchObject({ status: 'ACTIVE' });
      expect(
        await vessels.rows('SELECT status FROM vessel_session WHERE inviter_id = ANY ($1::uuid[])', [[ann.id, ben.id]]),
      ).toEqual([{ status: 'ACTIVE' }]);
      expect(await vessels.told(sessionAccepted, one.id)).toHaveLength(1);
    }
  });

  it(`accepting while it lapses end in one of the two, ${times} times`, async () => {
    for (let nth = 0; nth < times; nth += 1) {
      const [ann, ben] = await vessels.house.two();
      const { id, invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
      // The job believes that it is later than the one who accepts does: so the two really meet.
      await vessels.rows(`UPDATE session_invitation SET expires_at = $2 WHERE id = $1`, [
        invitation?.id,
        new Date(vessels.now.getTime() + 1),
      ]);
      const [answer] = await Promise.all([
        ask(ben, 'acceptInvitation', { invitationId: invitation?.id }),
        vessels.jobAt('lapse-invitations', new Date(vessels.now.getTime() + 2)),
      ]);
      const { status, invitation: after } = await look(ann, id);
      const accepted = answer.errors.length === 0;
      expect([status, after?.status]).toEqual(accepted ? ['ACTIVE', 'ACCEPTED'] : ['ABANDONED', 'LAPSED']);
      if (!accepted) expect(answer.errors[0]?.extensions?.code).toBe('INVITATION_EXPIRED');
      expect([
        (await vessels.told(sessionAccepted, id)).length,
        (await vessels.told(sessionLapsed, id)).length,
      ]).toEqual(accepted ? [1, 0] : [0, 1]);
    }
  });

  it(`accepting while a block comes are kept apart, ${times} times`, async () => {
    for (let nth = 0; nth < times; nth += 1) {
      const [ann, ben] = await vessels.house.two();
      const { id, invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
      await vessels.rows('INSERT INTO tie_to_ask (tie_id, noted_at) VALUES ($1, now())', [
        identity.block(ann.id, ben.id),
      ]);
      const accept = () => ask(ben, 'acceptInvitation', { invitationId: invitation?.id });
      const [answer] = await Promise.all([accept(), vessels.job('ask-blocks')]);
      const [row] = await vessels.rows<{ status: string; withheld: boolean }>(
        'SELECT session.status, withheld FROM vessel_session AS session JOIN session_invitation ON session_id = session.id WHERE session.id = $1',
        [id],
      );
      expect(row).toEqual(
        answer.errors.length === 0 ? { status: 'ABANDONED', withheld: false } : { status: 'INVITED', withheld: true },
      );
    }
  });

  it(`accepting twice make one member, ${times} times`, async () => {
    for (let nth = 0; nth < times; nth += 1) {
      const [ann, ben] = await vessels.house.two();
      const { id, invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
      const both = await Promise.all([1, 2].map(() => done(ben, 'acceptInvitation', { invitationId: invitation?.id })));
      expect(both.map((session) => session.id)).toEqual([id, id]);
      expect(await vessels.rows('SELECT 1 FROM user_vessel WHERE session_id = $1', [id])).toHaveLength(2);
      expect(await vessels.told(sessionAccepted, id)).toHaveLength(1);
    }
  });

  it('inviting the same person make one session', async () => {
    for (let nth = 0; nth < times; nth += 1) {
      const [ann, ben] = await vessels.house.two();
      const ids = await Promise.all(
        [1, 2, 3].map(async () => (await done(ann, 'createVesselSession', { partnerId: ben.id })).id),
      );
      expect(new Set(ids).size).toBe(1);
    }
    expect((await joined(...(await vessels.house.two()))).status).toBe('ACTIVE');
  });
});
