import type { Actor } from '@kindred/database/actor';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Point } from '@kindred/contracts/point';
import { In } from 'typeorm';
import { traitsFor, type PersonalityTrait } from '../assessments/personality-trait.ts';
import { byPerson } from '../by-person.ts';
import type { CommunicationStyle } from '../profiles/communication-style.ts';
import { interestsOf, type Interest } from '../profiles/interest.ts';
import { defaultTravelDistanceMiles } from '../profiles/travel-distance.ts';
import type { Weekday } from '../profiles/free-evenings.ts';
import { Preferences } from '../profiles/preferences.ts';
import { Profile } from '../profiles/profile.ts';
import { refuseTooMany } from '../too-many-ids.ts';
import { matchingDatabaseRole } from './matching-role.ts';
import { visibleToMatching } from './visible-to-matching.ts';

export interface MatchingProfile {
  readonly userId: string;
  readonly traits: readonly PersonalityTrait[];
  readonly interests: readonly Interest[];
  readonly communicationStyle: CommunicationStyle | null;
  readonly approximatePoint: Point | null;
  readonly maxTravelDistanceMiles: number;
  readonly languages: readonly string[];
  readonly freeEvenings: readonly Weekday[];
}

/**
 * What a service that matches people is told of them, in one order for any. Whose scores it read is written down with
 * the read.
 */
export async function matchingProfiles(
  work: UnitOfWork,
  service: Actor,
  userIds: readonly string[],
): Promise<MatchingProfile[]> {
  refuseTooMany(userIds);
  return work.run({ ...service, databaseRole: matchingDatabaseRole }, async (tx) => {
    const ids = await peopleToMatch(tx, userIds);
    const traits = await traitsFor(tx, 'MATCHING', ids);
    const interests = byPerson(await interestsOf(tx, ids));
    const profiles = new Map((await tx.find(Profile, { userId: In(ids) })).map((profile) => [profile.userId, profile]));
    const preferences = new Map((await tx.find(Preferences, { userId: In(ids) })).map((own) => [own.userId, own]));
    return ids.map((userId) => ({
      userId,
      traits: traits.get(userId) ?? [],
      interests: interests.get(userId) ?? [],
      communicationStyle: profiles.get(userId)?.communicationStyle ?? null,
      approximatePoint: profiles.get(userId)?.approximatePoint ?? null,
      maxTravelDistanceMiles: profiles.get(userId)?.maxTravelDistanceMiles ?? defaultTravelDistanceMiles,
      languages: preferences.get(userId)?.languages ?? [],
      freeEvenings: preferences.get(userId)?.freeEvenings ?? [],
    }));
  });
}

async function peopleToMatch(tx: ReadTransaction, userIds: readonly string[]): Promise<string[]> {
  const found = await tx.query<{ id: string }>(
    `SELECT id FROM account WHERE id = ANY ($1::uuid[]) AND ${visibleToMatching('account')} ORDER BY id`,
    [userIds],
  );
  return found.map(({ id }) => id);
}
