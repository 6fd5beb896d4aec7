import type { Transaction } from '@kindred/database/transaction';
import type { CallDependencies } from '../call-dependencies.ts';
import type { Outcome, ProviderName } from '../outcome.ts';
import { applyUpdate, isNewer, setFee } from '../outcome-order.ts';
import type { ProviderRecord } from '../provider-record.ts';
import type { Difference } from './difference.ts';

/**
 * Brings our record in line with the provider's: the outcome of a call, or a fee. Returns false if an admin has to look
 * at the difference.
 */
export async function mendDifference(
  tx: Transaction,
  { handlers }: Pick<CallDependencies, 'handlers'>,
  provider: ProviderName,
  difference: Difference,
): Promise<boolean> {
  const { kind, ours, theirs } = difference;
  if (kind === 'FEE' && theirs && !ours) return handlers.mend(tx, provider, difference);
  if (!ours || !theirs) return false;
  if (kind === 'FEE') {
    setFee(ours, { status: 'succeeded', id: theirs.id, fee: theirs.fee });
    await handlers.mend(tx, provider, difference);
    return true;
  }
  const update = { outcome: outcomeOf(theirs), at: tx.now };
  // A call that ended differently here and there needs an admin.
  if (
    !isNewer(ours, update) ||
    (ours.outcome !== null && ours.outcome !== 'processing' && ours.outcome !== 'requires-action')
  )
    return false;
  applyUpdate(ours, update);
  await handlers.applyOutcome(tx, ours, update.outcome);
  return true;
}

function outcomeOf({ id, status, fee }: ProviderRecord): Outcome {
  if (status === 'SUCCEEDED') return { status: 'succeeded', id, fee };
  return status === 'CANCELLED' ? { status: 'cancelled', id } : { status: 'declined', id, reason: 'DECLINED' };
}
