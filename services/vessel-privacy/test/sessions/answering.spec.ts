import { sessionAbandoned } from '@kindred/contracts/vessel-privacy/session-abandoned';
import { sessionAccepted } from '@kindred/contracts/vessel-privacy/session-accepted';
import { sessionDeclined } from '@kindred/contracts/vessel-privacy/session-declined';
import { sessionLapsed } from '@kindred/contracts/vessel-privacy/session-lapsed';
import { refusedWith } from '@kindred/testkit/graph-client';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { ask, done, invitationsOf, joined, look } from './ask.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

describe('an invitation', () => {
  it('is not found by anybody but those it is between, and answered by one of them alone', async () => {
    const [ann, ben] = await vessels.house.two();
    const { id, invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    const invitationId = invitation?.id;
    for (const other of [await vessels.house.person(), await vessels.house.person('ADMIN'), ann]) {
      for (const mutation of ['acceptInvitation', 'declineInvitation'] as const)
        refusedWith('NOT_FOUND')(await ask(other, mutation, { invitationId }));
    }
    for (const other of [ben, await vessels.house.person()])
      refusedWith('NOT_FOUND')(await ask(other, 'withdrawInvitation', { invitationId }));
    for (const mutation of [
      'pauseSession',
      'resumeSession',
      'resolveSession',
      'abandonSession',
      'advanceStage',
      'satisfyGate',
    ] as const) {
      const more =
        mutation === 'pauseSession'
          ? { until: vessels.now.toISOString() }
          : mutation === 'satisfyGate'
            ? { gate: 'COMPACT_SIGNED' }
            : {};
      refusedWith('NOT_FOUND')(await ask(ben, mutation, { sessionId: id, ...more }));
    }
    expect(await look(ann, id)).toMatchObject({ status: 'INVITED' });
  });

  it('that is accepted makes two members, each with a vessel and a first stage', async () => {
    const [ann, ben] = await vessels.house.two();
    const { id, invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    const accepted = await done(ben, 'acceptInvitation', { invitationId: invitation?.id });
    expect(accepted).toMatchObject({
      id,
      status: 'ACTIVE',
      turn: 'EITHER',
      inviter: { id: ann.id },
      partner: { id: ann.id },
      invitation: null,
      currentStage: 0,
      partnerStanding: 'LEVEL',
    });
    expect(await look(ann, id)).toMatchObject({
      status: 'ACTIVE',
      partner: { id: ben.id },
      invitation: { status: 'ACCEPTED' },
      relationship: accepted.relationship,
    });
    expect(accepted.relationship.members.map(({ user }) => user.id)).toEqual([ann.id, ben.id]);
    expect(await vessels.rows('SELECT count(*)::int AS n FROM user_vessel WHERE session_id = $1', [id])).toEqual([
      { n: 2 },
    ]);
    expect(await done(ben, 'acceptInvitation', { invitationId: invitation?.id })).toMatchObject({ id });
    refusedWith('NOT_FOUND')(await ask(ben, 'declineInvitation', { invitationId: invitation?.id }));
    expect(await vessels.told(sessionAccepted, id)).toHaveLength(1);
  });

  it('that is declined abandons the session, and the two may begin again', async () => {
    const [ann, ben] = await vessels.house.two();
    const { id, invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    const declined = await done(ben, 'declineInvitation', { invitationId: invitation?.id });
    expect(await done(ben, 'declineInvitation', { invitationId: invitation?.id })).toEqual(declined);
    for (const other of [ann, await vessels.house.person()])
      refusedWith('NOT_FOUND')(await ask(other, 'declineInvitation', { invitationId: invitation?.id }));
    expect(await look(ann, id)).toMatchObject({
      status: 'ABANDONED',
      partner: null,
      turn: null,
      invitation: { status: 'DECLINED' },
    });
    refusedWith('NOT_FOUND')(await ask(ben, 'acceptInvitation', { invitationId: invitation?.id }));
    expect(await vessels.told(sessionDeclined, id)).toEqual([{ sessionId: id }]);
    expect((await joined(ann, ben)).id).not.toBe(id);
  });

  it('that is taken back abandons the session', async () => {
    const [ann, ben] = await vessels.house.two();
    const { id, invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    expect(await done(ann, 'withdrawInvitation', { invitationId: invitation?.id })).toMatchObject({
      id,
      status: 'ABANDONED',
      invitation: { status: 'WITHDRAWN' },
    });
    expect(await invitationsOf(ben)).toEqual([]);
    refusedWith('NOT_FOUND')(await ask(ben, 'acceptInvitation', { invitationId: invitation?.id }));
    refusedWith('NOT_FOUND')(await ask(ann, 'withdrawInvitation', { invitationId: invitation?.id }));
    expect(await vessels.told(sessionAbandoned, id)).toEqual([{ sessionId: id }]);
  });

  it('lapses after 7 days, before the job has seen it and after', async () => {
    const [ann, ben] = await vessels.house.two();
    const { id, invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    vessels.forward(6.99);
    await vessels.job('lapse-invitations');
    expect(await look(ann, id)).toMatchObject({ status: 'INVITED' });
    vessels.forward(0.02);
    for (const mutation of ['acceptInvitation', 'declineInvitation'] as const)
      refusedWith('INVITATION_EXPIRED')(await ask(ben, mutation, { invitationId: invitation?.id }));
    expect(await invitationsOf(ben)).toEqual([]);
    await vessels.job('lapse-invitations');
    await vessels.job('lapse-invitations');
    expect(await look(ann, id)).toMatchObject({ status: 'ABANDONED', invitation: { status: 'LAPSED' } });
    refusedWith('INVITATION_EXPIRED')(await ask(ben, 'acceptInvitation', { invitationId: invitation?.id }));
    expect(await vessels.told(sessionLapsed, id)).toEqual([{ sessionId: id }]);
  });

  it('that is over is in nobody’s way', async () => {
    const [ann, ben] = await vessels.house.two();
    const over = await done(ann, 'createVesselSession', { partnerId: ben.id });
    vessels.forward(7.01);
    const anew = await done(ben, 'createVesselSession', { partnerId: ann.id });
    expect(anew).toMatchObject({ status: 'INVITED', inviter: { id: ben.id } });
    expect(await look(ann, over.id)).toMatchObject({ status: 'ABANDONED' });
    expect(await vessels.told(sessionLapsed, over.id)).toHaveLength(1);
  });

  it('between two who had a session goes on with their relationship', async () => {
    const [ann, ben] = await vessels.house.two();
    const first = await joined(ann, ben);
    await done(ben, 'abandonSession', { sessionId: first.id });
    const second = await done(ben, 'createVesselSession', { partnerId: ann.id });
    expect(second.relationship.id).toBe(first.relationship.id);
    expect(await done(ann, 'createVesselSession', { partnerId: ben.id })).toMatchObject({
      id: second.id,
      status: 'ACTIVE',
      relationship: first.relationship,
    });
  });

  it('that was answered is forgotten a week later', async () => {
    const [ann, ben] = await vessels.house.two();
    const { invitation } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    await ask(ben, 'declineInvitation', { invitationId: invitation?.id });
    const left = () => vessels.rows('SELECT 1 FROM session_invitation WHERE id = $1', [invitation?.id]);
    vessels.forward(6.9);
    await vessels.purge();
    expect(await left()).toHaveLength(1);
    vessels.forward(0.2);
    await vessels.purge();
    expect(await left()).toEqual([]);
  });
});
