import { assessmentCompleted } from '@kindred/contracts/identity/assessment-completed';
import { deletionCancelled } from '@kindred/contracts/identity/deletion-cancelled';
import { deletionRequested } from '@kindred/contracts/identity/deletion-requested';
import { matchingOptedIn } from '@kindred/contracts/identity/matching-opted-in';
import { matchingOptedOut } from '@kindred/contracts/identity/matching-opted-out';
import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import { userDeactivated } from '@kindred/contracts/identity/user-deactivated';
import { userReactivated } from '@kindred/contracts/identity/user-reactivated';
import { userReinstated } from '@kindred/contracts/identity/user-reinstated';
import { userSuspended } from '@kindred/contracts/identity/user-suspended';
import type { Transaction } from '@kindred/database/transaction';
import { wasErased } from '@kindred/service/erased-people';
import { whenAny } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import { forgetPerson } from './forget-person.ts';

interface OfPerson {
  readonly userId: string;
}

const ends = [matchingOptedOut, userSuspended, userDeactivated, deletionRequested];
const begins = [matchingOptedIn, userReactivated, userReinstated, deletionCancelled, assessmentCompleted];

/**
 * Notes that identity is to be asked about a person. A person who opted out, was suspended or is leaving is forgotten
 * at once, before identity is asked.
 */
export const notePersonToAsk = whenAny<OfPerson, Dependencies>(
  [...begins, ...ends, profileChanged],
  'note-person-to-ask',
  async ({ type, data: { userId } }, tx) => {
    if (await wasErased(tx, userId)) return;
    if (ends.some((contract) => contract.type === type)) await forgetPerson(tx, userId);
    // Most people whose profiles change are in no matching.
    if (type === profileChanged.type && !(await isKnown(tx, userId))) return;
    await tx.query(
      'INSERT INTO person_to_ask (user_id, noted_at) VALUES ($1, $2) ON CONFLICT (user_id) DO UPDATE SET noted_at = excluded.noted_at',
      [userId, tx.now],
    );
  },
);

async function isKnown(tx: Transaction, userId: string): Promise<boolean> {
  const known = `SELECT FROM matchable_person WHERE user_id = $1 UNION ALL SELECT FROM person_to_ask WHERE user_id = $1`;
  return (await tx.query(known, [userId])).length > 0;
}
