import { sessionAbandoned } from '@kindred/contracts/vessel-privacy/session-abandoned';
import { sessionLapsed } from '@kindred/contracts/vessel-privacy/session-lapsed';
import type { TestPerson } from '../given.ts';
import { fakeIdentity, type FakeIdentity } from '@kindred/identity-client/fake-identity';
import { done, invitationsOf, look } from '../sessions/ask.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { erasedBy, whereStands } from './life.ts';

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

interface Asked {
  readonly ann: TestPerson;
  readonly ben: TestPerson;
  /** Her session with whoever has Ben's address, and the one with nobody. */
  readonly ids: readonly [string, string];
  readonly address: string;
}

let nth = 0;

/** Ann asks two by mail: Ben, who is here, and nobody. `before` is what happened between the two people earlier. */
async function askedByMail(
  before: (ann: TestPerson, ben: TestPerson) => Promise<unknown> = async () => {},
): Promise<Asked> {
  const [ann, ben] = [await vessels.house.person(), await vessels.house.person()];
  const [address, nobodys] = [`ben-${(nth += 1)}@example.org`, `nobody-${nth}@example.org`];
  identity.addresses.set(ben.id, address);
  await before(ann, ben);
  const [known, unknown] = [
    await done(ann, 'createVesselSession', { partnerEmail: address }),
    await done(ann, 'createVesselSession', { partnerEmail: nobodys }),
  ];
  await vessels.job('send-letters');
  expect(await vessels.rows('SELECT 1 FROM session_invitation WHERE invitee_id = $1', [ben.id])).toHaveLength(1);
  return { ann, ben, ids: [known.id, unknown.id], address };
}

/** Identity forgets whose the address was before anybody is told to erase them. */
async function erased(ben: TestPerson): Promise<void> {
  identity.addresses.delete(ben.id);
  await erasedBy(vessels, ben.id);
  expect(
    Object.keys(await whereStands(vessels, ben.id)).filter((table) => !['outbox', 'erasure'].includes(table)),
  ).toEqual([]);
}

/** All that the inviter can tell of a session, and that anybody hears, without what differs between any two. */
async function looks(ann: TestPerson, id: string) {
  const { id: _, relationship, invitation, ...rest } = await look(ann, id);
  const told = {
    abandoned: (await vessels.told(sessionAbandoned, id)).length,
    lapsed: (await vessels.told(sessionLapsed, id)).length,
  };
  const address = invitation?.email?.split('-')[1]?.replace('@', ' at ');
  return {
    ...rest,
    members: relationship.members.length,
    invitation: invitation && { ...invitation, id: null, email: address },
    told,
  };
}

/** What the other was asked by stays as it was, or ends by its own time: as where nobody has the address. */
describe('whoever asked by an address somebody who is erased', () => {
  it('sees what they see where nobody has it, until it lapses', async () => {
    const { ann, ben, ids } = await askedByMail();
    const before = await looks(ann, ids[0]);
    await erased(ben);
    expect(await looks(ann, ids[0])).toEqual(before);
    expect(before).toMatchObject({
      status: 'INVITED',
      invitation: { status: 'PENDING', invitee: null },
      told: { abandoned: 0, lapsed: 0 },
    });
    vessels.forward(7.01);
    await vessels.job('lapse-invitations');
    expect(await looks(ann, ids[0])).toEqual(await looks(ann, ids[1]));
    expect(await looks(ann, ids[0])).toMatchObject({
      status: 'ABANDONED',
      invitation: { status: 'LAPSED' },
      told: { abandoned: 0, lapsed: 1 },
    });
  });

  it('sees so, too, where the other had blocked them', async () => {
    const { ann, ben, ids } = await askedByMail((one, other) =>
      vessels.rows(
        'INSERT INTO blocked_pair (tie_id, low_id, high_id) VALUES (gen_random_uuid(), LEAST($1::uuid, $2::uuid), GREATEST($1::uuid, $2::uuid))',
        [one.id, other.id],
      ),
    );
    await erased(ben);
    expect(await looks(ann, ids[0])).toEqual(await looks(ann, ids[1]));
    expect(await looks(ann, ids[0])).toMatchObject({ status: 'INVITED', told: { abandoned: 0 } });
  });

  it('sees so, too, where it had lapsed or was taken back', async () => {
    const [lapsed, back] = [await askedByMail(), await askedByMail()];
    for (const id of back.ids)
      await done(back.ann, 'withdrawInvitation', { invitationId: (await look(back.ann, id)).invitation?.id });
    vessels.forward(7.01);
    await vessels.job('lapse-invitations');
    for (const { ann, ben, ids } of [lapsed, back]) {
      await erased(ben);
      expect((await looks(ann, ids[0])).invitation).not.toBeNull();
      expect(await looks(ann, ids[0])).toEqual(await looks(ann, ids[1]));
    }
  });

  it('is answered by whoever comes to have the address', async () => {
    const { ann, ben, ids, address } = await askedByMail();
    await erased(ben);
    const cleo = await vessels.house.person();
    identity.addresses.set(cleo.id, address);
    await vessels.rows('INSERT INTO person_to_match (user_id, noted_at) VALUES ($1, now())', [cleo.id]);
    await vessels.job('match-people');
    const [waiting] = await invitationsOf(cleo);
    expect(await done(cleo, 'acceptInvitation', { invitationId: waiting?.id })).toMatchObject({
      id: ids[0],
      inviter: { id: ann.id },
      status: 'ACTIVE',
    });
  });
});

describe('whoever asked by their id somebody who is erased', () => {
  it('sees that nothing becomes of it: that somebody is gone is told to everybody', async () => {
    const [ann, ben] = [await vessels.house.person(), await vessels.house.person()];
    const { id } = await done(ann, 'createVesselSession', { partnerId: ben.id });
    await erased(ben);
    expect(await look(ann, id)).toMatchObject({ status: 'ABANDONED', invitation: null });
    expect(await vessels.told(sessionAbandoned, id)).toHaveLength(1);
  });
});
