import { newId } from '@kindred/contracts/uuid';
import { sessionAccepted } from '@kindred/contracts/vessel-privacy/session-accepted';
import { sessionInvited } from '@kindred/contracts/vessel-privacy/session-invited';
import { refusedWith } from '@kindred/testkit/graph-client';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { ask, done, invitationsOf, look } from './ask.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

describe('inviting somebody', () => {
  it('is refused to nobody, of oneself, of two at once, and of what is no id', async () => {
    const [ann, ben] = await vessels.house.two();
    refusedWith('UNAUTHENTICATED')(
      await ask({ graph: vessels.house.nobody }, 'createVesselSession', { partnerId: ann.id }),
    );
    for (const partnerId of [ann.id, ann.id.toUpperCase()])
      refusedWith('CANNOT_INVITE_YOURSELF')(await ask(ann, 'createVesselSession', { partnerId }));
    refusedWith('UNCLEAR_INVITATION')(
      await ask(ann, 'createVesselSession', { partnerId: ben.id, partnerEmail: 'ben@example.org' }),
    );
    refusedWith('BAD_USER_INPUT')(await ask(ann, 'createVesselSession', { partnerId: 'ben' }));
    const { id: sessionId } = await done(ann, 'createVesselSession', {});
    refusedWith('UNCLEAR_INVITATION')(await ask(ann, 'inviteToSession', { sessionId }));
    refusedWith('CANNOT_INVITE_YOURSELF')(await ask(ann, 'inviteToSession', { sessionId, partnerId: ann.id }));
    expect(await vessels.told(sessionInvited, sessionId)).toEqual([]);
  });

  it('makes a session, and asks the other, who alone finds it', async () => {
    const [ann, ben] = await vessels.house.two();
    const made = await done(ann, 'createVesselSession', { partnerId: ben.id.toUpperCase() });
    expect(made).toMatchObject({
      status: 'INVITED',
      turn: 'THEIRS',
      inviter: { id: ann.id },
      partner: null,
      currentStage: 0,
      partnerStanding: null,
      sharedStage: null,
      invitation: { status: 'PENDING', invitee: { id: ben.id }, email: null },
      relationship: { members: [{ user: { id: ann.id } }] },
    });
    expect(await invitationsOf(ben)).toEqual([
      { id: made.invitation?.id, status: 'PENDING', inviter: { id: ann.id }, invitee: { id: ben.id }, email: null },
    ]);
    for (const other of [ann, await vessels.house.person('ADMIN')]) expect(await invitationsOf(other)).toEqual([]);
    expect(await vessels.told(sessionInvited, made.id)).toEqual([{ sessionId: made.id, inviterId: ann.id }]);
    expect(
      await vessels.rows(
        `SELECT kind, n FROM (SELECT 'vessel' AS kind, count(*)::int AS n FROM user_vessel WHERE session_id = $1 UNION SELECT 'shared', count(*)::int FROM shared_vessel WHERE session_id = $1
      UNION SELECT 'progress', count(*)::int FROM stage_progress WHERE session_id = $1) AS counts ORDER BY kind`,
        [made.id],
      ),
    ).toEqual([
      { kind: 'progress', n: 1 },
      { kind: 'shared', n: 1 },
      { kind: 'vessel', n: 1 },
    ]);
  });

  it('of nobody looks like of anybody', async () => {
    const [ann, ben] = await vessels.house.two();
    const looks = [];
    for (const partnerId of [ben.id, newId()]) {
      const { id, relationship, invitation, ...rest } = await done(ann, 'createVesselSession', { partnerId });
      looks.push({ ...rest, invitation: { ...invitation, id: null, invitee: null }, members: relationship.members });
    }
    expect(looks[1]).toEqual(looks[0]);
  });

  it('again answers with the session that there is, whoever asks', async () => {
    const [ann, ben] = await vessels.house.two();
    const first = await done(ann, 'createVesselSession', { partnerId: ben.id });
    expect(await done(ann, 'createVesselSession', { partnerId: ben.id })).toEqual(first);
    const { id: empty } = await done(ann, 'createVesselSession', {});
    expect(await done(ann, 'inviteToSession', { sessionId: empty, partnerId: ben.id })).toEqual(first);
    await done(ben, 'acceptInvitation', { invitationId: first.invitation?.id });
    for (const [asker, partner] of [
      [ann, ben],
      [ben, ann],
    ] as const)
      expect(await done(asker, 'createVesselSession', { partnerId: partner.id })).toMatchObject({
        id: first.id,
        status: 'ACTIVE',
      });
    expect(await vessels.told(sessionInvited, first.id)).toHaveLength(1);
  });

  it('can wait: a session that has nobody yet is there once, and takes one invitation', async () => {
    const [ann, ben] = await vessels.house.two();
    const empty = await done(ann, 'createVesselSession', {});
    expect(empty).toMatchObject({ status: 'CREATED', turn: 'YOURS', invitation: null, partner: null, currentStage: 0 });
    expect(await done(ann, 'createVesselSession', {})).toEqual(empty);
    expect(await vessels.told(sessionInvited, empty.id)).toEqual([]);
    expect(await done(ann, 'inviteToSession', { sessionId: empty.id, partnerId: ben.id })).toMatchObject({
      id: empty.id,
      status: 'INVITED',
      turn: 'THEIRS',
    });
    expect((await done(ann, 'createVesselSession', {})).id).not.toBe(empty.id);
  });

  it('by two of each other accepts', async () => {
    const [ann, ben] = await vessels.house.two();
    const { id } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    expect(await done(ben, 'createVesselSession', { partnerId: ann.id })).toMatchObject({
      id,
      status: 'ACTIVE',
      inviter: { id: ann.id },
      partner: { id: ann.id },
    });
    expect(await vessels.told(sessionAccepted, id)).toEqual([{ sessionId: id, inviterId: ann.id, partnerId: ben.id }]);
  });

  it('finds no room for a third, before or after the second has joined', async () => {
    const [ann, ben] = await vessels.house.two();
    const cleo = await vessels.house.person();
    const { id: sessionId } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    refusedWith('WRONG_SESSION_STATUS')(await ask(ann, 'inviteToSession', { sessionId, partnerId: cleo.id }));
    refusedWith('NOT_FOUND')(await ask(ben, 'inviteToSession', { sessionId, partnerId: cleo.id }));
    await done(ben, 'createVesselSession', { partnerId: ann.id });
    for (const member of [ann, ben])
      refusedWith('WRONG_SESSION_STATUS')(await ask(member, 'inviteToSession', { sessionId, partnerId: cleo.id }));
    expect((await look(ann, sessionId)).relationship.members.map(({ user }) => user.id)).toEqual([ann.id, ben.id]);
    await expect(
      vessels.rows(
        `INSERT INTO relationship_member (id, relationship_id, slot, user_id, joined_at) SELECT $1, relationship_id, 2, $1, now() FROM vessel_session WHERE id = $2`,
        [cleo.id, sessionId],
      ),
    ).rejects.toThrow(/slot/);
  });

  it('is refused beyond 20 a day', async () => {
    const ann = await vessels.house.person();
    for (let nth = 0; nth < 20; nth += 1) await done(ann, 'createVesselSession', { partnerId: newId() });
    const { extensions } = refusedWith('TOO_MANY_INVITATIONS')(
      await ask(ann, 'createVesselSession', { partnerId: newId() }),
    );
    expect(extensions).toMatchObject({ details: { availableAt: expect.stringMatching(/^\d{4}-.*Z$/) } });
    vessels.forward(1.01);
    await done(ann, 'createVesselSession', { partnerId: newId() });
  });
});
