import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { NarrativeDuet } from './narrative-duet.ts';

/**
 * Locks a duet for one of its sides. The lock orders all that changes it.
 * @throws {NotFound} also for the subject of an invitation that is withheld
 */
export async function lockOwnDuet(
  tx: Transaction,
  duetId: string,
  personId: string,
): Promise<{ duet: NarrativeDuet; party: 'SEEKER' | 'SUBJECT' }> {
  const duet = await tx.lock(NarrativeDuet, duetId, 'No duet of yours');
  const party = duet.partyOf(personId);
  if (!party) throw new NotFound('No duet of yours');
  return { duet, party };
}
