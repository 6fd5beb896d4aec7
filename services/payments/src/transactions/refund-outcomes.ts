import type { Transaction } from '@kindred/database/transaction';
import type { CallOutcome } from '../providers/outcome.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import { completeRefund } from './complete-refund.ts';
import { failRefund } from './fail-refund.ts';
import { lockRefund } from './lock-payment.ts';
import { nextTry } from './retry-refunds.ts';
import { returnRefund } from './return-refund.ts';

/** Applies the outcome of a refund's call: the call's own answer, a webhook's fact or a line of the record. */
export async function applyRefund(tx: Transaction, call: ProviderCall, outcome: CallOutcome): Promise<void> {
  const locked = await lockRefund(tx, call.intentId);
  if (!locked) return;
  const { refund } = locked;
  if ('id' in outcome && outcome.id !== null) refund.providerTransactionId = outcome.id;
  if (outcome.status === 'succeeded') return completeRefund(tx, locked);
  if (outcome.status === 'processing' && refund.status === 'INITIATED') return refund.move('PROCESSING', tx.now);
  if (outcome.status !== 'declined' && outcome.status !== 'cancelled') return;
  if (refund.status === 'COMPLETED') return returnRefund(tx, locked);
  // A declined earlier try says nothing about the current one.
  if (!refund.isUnderWay || call.id !== refund.callId) return;
  const reason = outcome.status === 'declined' ? outcome.reason : 'DECLINED';
  // The house retries its own refunds after every decline. A payee's refund is retried only until the payment settles.
  const retryAt = reason === 'NOT_YET_SETTLED' || refund.payeeId === null ? nextTry(refund, tx.now) : null;
  if (retryAt === null) return failRefund(tx, locked, reason);
  if (refund.status === 'INITIATED') refund.move('PROCESSING', tx.now);
  refund.retryAt = retryAt;
}
