import { toCloudEvent } from '@kindred/contracts/cloud-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { matchingOptedIn } from '@kindred/contracts/identity/matching-opted-in';
import { matchingOptedOut } from '@kindred/contracts/identity/matching-opted-out';
import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import { userSuspended } from '@kindred/contracts/identity/user-suspended';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { eventually } from '@kindred/testkit/eventually';
import { matching } from '../../src/people/matching-role.ts';
import { openPeople } from '../../src/people/open-people.ts';
import { decides, givenReport } from '../safety/given-reports.ts';
import { tribeWorld, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

let told = 0;
/** Tells the service of a person, as identity's relay would, and waits until it has noted that. */
async function tell<Data extends object>(contract: EventContract<Data>, userId: string, more: object = {}) {
  told += 1;
  const data = { userId, ...more } as unknown as Data;
  const event = toCloudEvent(contract, { id: newId(), time: world.now(), aggregateVersion: told, data });
  const headers = { 'content-type': 'application/cloudevents+json' };
  const value = JSON.stringify(event);
  await world.running.transport.publish([{ topic: contract.topic, key: userId, value, headers }]);
  await eventually(async () => {
    const seen = await world.running.service.work.read(job(), (tx) =>
      tx.query('SELECT FROM inbox WHERE event_id = $1 AND consumer = $2', [event.id, 'note-person-to-ask']),
    );
    expect(seen).toHaveLength(1);
  });
}

const profile = {
  traits: (['OPENNESS', 'CONSCIENTIOUSNESS', 'EXTRAVERSION', 'AGREEABLENESS', 'NEUROTICISM'] as const).map(
    (trait, nth) => ({ trait, score: 25 * nth }),
  ),
  interests: [{ category: 'OUTDOOR_ADVENTURES' as const, name: 'Climbing', isPrimary: true }],
  communicationStyle: 'DIRECT' as const,
  approximatePoint: { latitude: 51.5, longitude: -0.12 },
  maxTravelDistanceMiles: 10,
  languages: ['en', 'de'],
  freeEvenings: ['MONDAY' as const],
};

async function optedIn(userId: string = newId()): Promise<string> {
  world.identity.matching.set(userId, profile);
  await tell(matchingOptedIn, userId);
  await world.runJob('ask-matching-profiles');
  return userId;
}

const known = (...userIds: string[]) =>
  world.running.service.work.run(matching, (tx) => openPeople(tx, world.running.service.dependencies.sealer, userIds));

describe('what is kept of people for matching', () => {
  it('is not read by the ordinary role, nor by a person', async () => {
    const userId = await optedIn();
    const select = 'SELECT profile FROM matchable_person WHERE user_id = $1';
    const { work } = world.running.service;
    await expect(work.read(job(), (tx) => tx.query(select, [userId]))).rejects.toThrow(/permission|denied/i);
    const asPerson = { ...matching, role: 'person' as const, id: userId };
    await expect(
      work.read(asPerson, (tx) =>
        tx.query('SELECT user_id, profile FROM matchable_person WHERE asked_at < $1', [new Date(0)]),
      ),
    ).resolves.toEqual([]);
  });

  it('is sealed, and opened with a record of the read', async () => {
    const userId = await optedIn();
    expect(await known(userId, newId())).toEqual([
      {
        id: userId,
        traits: { OPENNESS: 0, CONSCIENTIOUSNESS: 25, EXTRAVERSION: 50, AGREEABLENESS: 75, NEUROTICISM: 100 },
        interests: profile.interests,
        communicationStyle: 'DIRECT',
        point: profile.approximatePoint,
        maxTravelDistanceMiles: 10,
        languages: profile.languages,
        freeEvenings: profile.freeEvenings,
      },
    ]);
    const [row] = await world.running.service.work.read(matching, (tx) =>
      tx.query<{ profile: Buffer }>('SELECT profile FROM matchable_person WHERE user_id = $1', [userId]),
    );
    expect(row?.profile.toString('latin1')).not.toMatch(/Climbing|DIRECT|51\.5/);
  });

  it('is gone at once with the consent, and when the person is suspended', async () => {
    for (const end of [matchingOptedOut, userSuspended]) {
      const userId = await optedIn();
      await tell(end, userId);
      expect(await known(userId)).toEqual([]);
    }
  });

  it('is gone while the person is banned, whatever identity says, and is asked for after the ban', async () => {
    const { reported, admin, reportId } = await givenReport(world);
    await optedIn(reported.id);
    const { sanction } = await decides(admin, reportId, 'BANNED');
    expect(await known(reported.id)).toEqual([]);
    await tell(matchingOptedIn, reported.id);
    await world.runJob('ask-matching-profiles');
    expect(await known(reported.id)).toEqual([]);
    await admin.does('liftSanction', { sanctionId: sanction!.id }, '__typename');
    await world.runJob('ask-matching-profiles');
    expect(await known(reported.id)).toHaveLength(1);
  });

  it('is not kept again by an answer that was asked for before the person opted out', async () => {
    const userId = newId();
    world.identity.matching.set(userId, profile);
    await tell(matchingOptedIn, userId);
    world.identity.matching.delete(userId);
    await world.runJob('ask-matching-profiles');
    expect(await known(userId)).toEqual([]);
  });

  it('is asked for again when the profile changes, and each day', async () => {
    const userId = await optedIn();
    for (const [nth, again] of [
      () => tell(profileChanged, userId, { parts: ['LOCATION'] }),
      async () => {
        world.pass(1.01);
        await world.runJob('refresh-matching-profiles');
      },
    ].entries()) {
      world.identity.matching.set(userId, { ...profile, maxTravelDistanceMiles: 20 + nth });
      await again();
      await world.runJob('ask-matching-profiles');
      expect((await known(userId))[0]?.maxTravelDistanceMiles).toBe(20 + nth);
    }
  });

  it('is not asked for of a person who is in no matching', async () => {
    const userId = newId();
    world.identity.matching.set(userId, profile);
    await tell(profileChanged, userId, { parts: ['LOCATION'] });
    await world.runJob('ask-matching-profiles');
    expect(await known(userId)).toEqual([]);
  });
});
