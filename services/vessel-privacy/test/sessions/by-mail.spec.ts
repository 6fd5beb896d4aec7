import { userVerified } from '@kindred/contracts/identity/user-verified';
import { newId } from '@kindred/contracts/uuid';
import type { Mailbox } from '@kindred/mail/mailbox';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { happened } from '../happened.ts';
import { fakeIdentity, type FakeIdentity } from '@kindred/identity-client/fake-identity';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { ask, done, invitationsOf, joined, look } from './ask.ts';

let vessels: WatchedVessels;
let identity: FakeIdentity;
beforeAll(async () => {
  identity = await fakeIdentity();
  vessels = await watchedVessels(new Date(), { IDENTITY_URL: identity.url, HOUSE_URL: 'https://kindred.example/' });
});
afterEach(() => {
  identity.away = false;
});
afterAll(async () => {
  await vessels?.stop();
  await identity?.stop();
});

const person = () => vessels.house.person();
const somebodyAt = async (address: string) => {
  const someone = await person();
  identity.addresses.set(someone.id, address);
  return someone;
};
const mails = (to: string) => (vessels.running.service.dependencies.mailer as Mailbox).messages(to);
const letters = () => vessels.rows('SELECT * FROM outgoing_letter');
let nth = 0;
const freshAddress = () => `person-${(nth += 1)}@example.org`;

/** Somebody proves an address, and the world is told. */
async function verified(address: string) {
  const someone = await somebodyAt(address);
  await happened(vessels.running.transport, userVerified, { userId: someone.id });
  await eventually(async () =>
    expect(await vessels.rows('SELECT 1 FROM person_to_match WHERE user_id = $1', [someone.id])).toHaveLength(1),
  );
  await vessels.job('match-people');
  return someone;
}

describe('inviting by mail', () => {
  it('is refused to one’s own address, in any spelling, and to what is no address', async () => {
    const ann = await somebodyAt('ann@example.org');
    for (const partnerEmail of ['ann@example.org', 'Ann@EXAMPLE.org'])
      refusedWith('CANNOT_INVITE_YOURSELF')(await ask(ann, 'createVesselSession', { partnerEmail }));
    expect((await ask(ann, 'createVesselSession', { partnerEmail: 'nobody' })).errors).not.toEqual([]);
    expect(await letters()).toEqual([]);
  });

  it('looks the same and says the same, whether somebody is there or not', async () => {
    const ann = await person();
    const known = freshAddress();
    const ben = await somebodyAt(known);
    const looks = [];
    for (const partnerEmail of [known, freshAddress()]) {
      const made = await done(ann, 'createVesselSession', { partnerEmail });
      await vessels.job('send-letters');
      const { id, relationship: _, invitation, ...rest } = await look(ann, made.id);
      expect(invitation).toMatchObject({ status: 'PENDING', invitee: null, email: partnerEmail });
      expect(await vessels.rows('SELECT pair FROM vessel_session WHERE id = $1', [id])).toEqual([{ pair: null }]);
      looks.push(rest);
    }
    expect(looks[1]).toEqual(looks[0]);
    expect(await invitationsOf(ben)).toMatchObject([{ inviter: { id: ann.id }, email: null }]);
  });

  it('asks whose the address is with the one scope, after the answer, and never while somebody waits', async () => {
    const ann = await person();
    const address = freshAddress();
    const before = identity.asked.length;
    await done(ann, 'createVesselSession', { partnerEmail: address });
    expect(identity.asked.slice(before)).toMatchObject([
      { operation: 'AddressFingerprints', variables: { input: { userIds: [ann.id] } } },
    ]);
    await vessels.job('send-letters');
    expect(identity.asked.slice(before + 1)).toEqual([
      { operation: 'UserByAddress', scope: 'invitation:match', variables: { address } },
    ]);
  });

  it('sends one letter that names nobody and leads to the house, and forgets the address', async () => {
    const [ann, address] = [await person(), freshAddress()];
    const { id, invitation } = await done(ann, 'createVesselSession', { partnerEmail: address.toUpperCase() });
    expect(await done(ann, 'createVesselSession', { partnerEmail: address })).toMatchObject({ id });
    expect(JSON.stringify(await letters())).not.toContain(Buffer.from(address).toString('hex'));
    for (let times = 0; times < 2; times += 1) await vessels.job('send-letters');
    const [mail, ...others] = mails(address);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'SESSION_INVITATION',
      text: expect.stringMatching(/^https:\/\/kindred\.example$/m),
    });
    expect(mail?.text).not.toContain(ann.id);
    expect(await letters()).toEqual([]);
    await done(ann, 'withdrawInvitation', { invitationId: invitation?.id });
    expect(await vessels.rows('SELECT address_sealed FROM session_invitation WHERE id = $1', [invitation?.id])).toEqual(
      [{ address_sealed: null }],
    );
    await done(ann, 'createVesselSession', { partnerEmail: address });
    await vessels.job('send-letters');
    expect(mails(address)).toHaveLength(1);
  });

  it('goes on without identity, and is matched when it is back', async () => {
    const [ann, address] = [await person(), freshAddress()];
    const ben = await somebodyAt(address);
    identity.away = true;
    await done(ann, 'createVesselSession', { partnerEmail: address });
    await vessels.job('send-letters');
    expect(await invitationsOf(ben)).toEqual([]);
    expect(mails(address)).toEqual([]);
    identity.away = false;
    vessels.forward(0.1);
    await vessels.job('send-letters');
    expect(await invitationsOf(ben)).toHaveLength(1);
    expect(mails(address)).toHaveLength(1);
  });

  it('is found by whoever comes later with the address, and by nobody with another', async () => {
    const [ann, address] = [await person(), freshAddress()];
    const { id } = await done(ann, 'createVesselSession', { partnerEmail: address });
    await vessels.job('send-letters');
    expect(await invitationsOf(await verified(freshAddress()))).toEqual([]);
    const ben = await verified(address);
    const [invitation] = await invitationsOf(ben);
    expect(invitation).toMatchObject({ inviter: { id: ann.id }, invitee: { id: ben.id } });
    expect((await look(ann, id)).invitation).toMatchObject({ invitee: null });
    expect(await done(ben, 'acceptInvitation', { invitationId: invitation?.id })).toMatchObject({
      id,
      status: 'ACTIVE',
    });
    expect((await look(ann, id)).invitation).toMatchObject({ status: 'ACCEPTED', invitee: null, email: null });
    expect(await vessels.rows('SELECT * FROM person_to_match')).toEqual([]);
  });

  it('keeps who came for the next time while identity is away', async () => {
    const someone = newId();
    await happened(vessels.running.transport, userVerified, { userId: someone });
    await eventually(async () => expect(await vessels.rows('SELECT 1 FROM person_to_match')).toHaveLength(1));
    identity.away = true;
    await expect(vessels.job('match-people')).rejects.toThrow();
    expect(await vessels.rows('SELECT user_id FROM person_to_match')).toEqual([{ user_id: someone }]);
    identity.away = false;
    await vessels.job('match-people');
    expect(await vessels.rows('SELECT 1 FROM person_to_match')).toEqual([]);
  });

  it('invites nobody to a session with themselves', async () => {
    const [ann, address] = [await person(), freshAddress()];
    identity.away = true;
    await done(ann, 'createVesselSession', { partnerEmail: address });
    identity.away = false;
    identity.addresses.set(ann.id, address);
    vessels.forward(0.1);
    await vessels.job('send-letters');
    expect(await invitationsOf(ann)).toEqual([]);
  });

  it('beside a session with the same person leads to that one, of which who asked learns nothing: it lapses like any other', async () => {
    const ann = await person();
    const [known, unknown] = [freshAddress(), freshAddress()];
    const ben = await somebodyAt(known);
    const { id } = await joined(ann, ben);
    const [doubled, other] = [
      await done(ann, 'createVesselSession', { partnerEmail: known }),
      await done(ann, 'createVesselSession', { partnerEmail: unknown }),
    ];
    await vessels.job('send-letters');
    const looks = async (sessionId: string) => {
      const { id: _, relationship: __, invitation, ...rest } = await look(ann, sessionId);
      return { ...rest, invitation: { ...invitation, id: null, email: null } };
    };
    const [invitation] = await invitationsOf(ben);
    vessels.forward(1);
    for (let times = 0; times < 2; times += 1)
      expect(await done(ben, 'acceptInvitation', { invitationId: invitation?.id })).toMatchObject({
        id,
        status: 'ACTIVE',
      });
    expect(await looks(doubled.id)).toEqual(await looks(other.id));
    expect(await looks(doubled.id)).toMatchObject({ status: 'INVITED', invitation: { status: 'PENDING' } });
    vessels.forward(6.01);
    await vessels.job('lapse-invitations');
    expect(await looks(doubled.id)).toEqual(await looks(other.id));
    expect(await looks(doubled.id)).toMatchObject({ status: 'ABANDONED', invitation: { status: 'LAPSED' } });
    expect(await look(ann, id)).toMatchObject({ status: 'ACTIVE' });
  });

  it('beside a session with the same person is taken up when that one has ended, in the relationship that they have', async () => {
    const [ann, address] = [await person(), freshAddress()];
    const ben = await somebodyAt(address);
    const { id, relationship } = await joined(ann, ben);
    const second = await done(ann, 'createVesselSession', { partnerEmail: address });
    expect(second).toMatchObject({ status: 'INVITED' });
    await vessels.job('send-letters');
    const [invitation] = await invitationsOf(ben);
    expect(await done(ben, 'acceptInvitation', { invitationId: invitation?.id })).toMatchObject({
      id,
      status: 'ACTIVE',
    });

    await done(ben, 'abandonSession', { sessionId: id });
    const third = await done(ann, 'createVesselSession', { partnerEmail: address });
    expect(third.id).toBe(second.id);
    expect(await done(ben, 'createVesselSession', { partnerId: ann.id })).toMatchObject({
      id: third.id,
      status: 'ACTIVE',
      relationship: { id: relationship.id },
    });
    expect(await vessels.rows('SELECT 1 FROM relationship WHERE id = $1', [third.relationship.id])).toEqual([]);
  });
});
