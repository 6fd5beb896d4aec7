import { recordAccess } from '@kindred/database/access-record';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { MatchPerson } from '../matching/match-person.ts';
import { personOf, placeOfProfile } from './kept-profile.ts';

interface Kept {
  readonly userId: string;
  readonly profile: Buffer;
}

/**
 * Opens what is kept of people, by their ids, in the order of the ids. People who cannot be matched any more are left
 * out. The read is written into each person's access record. For the role of matching alone.
 */
export async function openPeople(tx: Transaction, sealer: Sealer, userIds: readonly string[]): Promise<MatchPerson[]> {
  const kept = await tx.query<Kept>(
    'SELECT user_id AS "userId", profile FROM matchable_person WHERE user_id = ANY ($1::uuid[])',
    [userIds],
  );
  const texts = await sealer.openAll(
    tx,
    kept.map(({ userId, profile }) => ({ place: placeOfProfile(userId), sealed: profile })),
  );
  const people = new Map(
    kept.flatMap(({ userId }, nth) => {
      const text = texts[nth];
      const person = text ? personOf(userId, text) : null;
      return person ? [[userId, person] as const] : [];
    }),
  );
  await recordAccess(
    tx,
    [...people.keys()].map((subjectId) => ({
      subjectId,
      kind: 'PERSONALITY_TRAITS',
      itemIds: [],
      purpose: 'MATCHING',
    })),
  );
  return userIds.flatMap((id) => people.get(id) ?? []);
}
