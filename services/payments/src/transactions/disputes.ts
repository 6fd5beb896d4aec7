import type { Transaction } from '@kindred/database/transaction';
import type { ProviderCall } from '../providers/provider-call.ts';
import type { KnownProviderEvent } from '../providers/provider-event.ts';
import { decideDispute } from './decide-dispute.ts';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { publishDisputeChange } from './publish-dispute-change.ts';
import { lockPayment } from './lock-payment.ts';
import { freezeDisputed, releaseFrozen } from './freeze-disputed.ts';
import { loseDispute } from './lose-dispute.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { winBack } from './win-back.ts';

export type DisputeEvent = Extract<KnownProviderEvent, { type: `dispute.${string}` }>;

/**
 * Applies a fact about a dispute; facts arrive in any order. Returns false if the disputed charge is not known to be
 * paid. The fact is then retried, because it must have been paid.
 */
export async function applyDispute(
  tx: Transaction,
  dependencies: ProviderDependencies,
  event: DisputeEvent,
  call: ProviderCall | null,
): Promise<boolean> {
  const payment = call?.intentKind === 'CHARGE' ? await lockPayment(tx, call.intentId) : null;
  if (!payment || payment.entryId === null) return false;
  const { type, at } = event;
  const decision = decideDispute(payment, type, at);
  // A payment whose money never came has nothing to dispute.
  if (payment.isReturned || decision === 'NOTHING') return true;
  const before = payment.disputeStatus;
  if (decision === 'NOTE') payment.disputedAt = at;
  else await executeDecision(tx, dependencies, payment, decision, event);
  publishDisputeChange(tx, payment, before);
  return true;
}

async function executeDecision(
  tx: Transaction,
  dependencies: ProviderDependencies,
  payment: PaymentTransaction,
  decision: 'FREEZE' | 'RELEASE' | 'LOSE' | 'WIN_BACK',
  event: DisputeEvent,
): Promise<void> {
  const { at } = event;
  payment.disputed = disputedOf(payment, event);
  if (decision === 'LOSE') return loseDispute(tx, payment, at);
  if (decision === 'WIN_BACK') return winBack(tx, dependencies, payment, at);
  const isOpen = decision === 'FREEZE';
  Object.assign(payment, {
    disputeStatus: isOpen ? 'OPEN' : 'WON',
    disputedAt: at,
    lostAt: null,
  } satisfies Partial<PaymentTransaction>);
  return (isOpen ? freezeDisputed : releaseFrozen)(tx, payment, at);
}

/** The disputed part in the payment's currency. Null if all of the payment is disputed, or the part is unknown. */
function disputedOf({ currency, amount }: PaymentTransaction, { amount: disputed }: DisputeEvent): bigint | null {
  return disputed.currency === currency && disputed.minorUnits > 0n && disputed.minorUnits < amount
    ? disputed.minorUnits
    : null;
}
