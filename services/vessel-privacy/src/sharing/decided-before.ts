import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { ConsentRecord, type ConsentDecision } from './consent-record.ts';

/**
 * How somebody decided on a draft that has come to its end, for a client that asks twice. A draft is no more once it is
 * decided on, so that the decision is found by the draft's id.
 * @throws {NotFound} where it was decided otherwise, or there was no such draft of theirs
 */
export async function decidedBefore(
  tx: Transaction,
  draftId: string,
  decision: ConsentDecision,
): Promise<ConsentRecord> {
  const [found] = await tx.query<{ id: string }>(
    `SELECT id FROM consent_record WHERE user_id = $1 AND decision = $2 AND metadata ->> 'draftId' = $3`,
    [tx.actor.id, decision, draftId],
  );
  if (!found) throw new NotFound('No draft of yours');
  return tx.get(ConsentRecord, found.id);
}
