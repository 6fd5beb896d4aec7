import type { Transaction } from '@kindred/database/transaction';
import { post } from '../ledger/post.ts';
import type { ProviderHandler } from '../providers/handlers.ts';
import type { CallOutcome } from '../providers/outcome.ts';
import { updateOf } from '../providers/outcome-order.ts';
import type { ProviderName } from '../providers/outcome.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import type { KnownProviderEvent } from '../providers/provider-event.ts';
import type { ProviderRecord } from '../providers/provider-record.ts';
import { adoptRefund, type RefundEvent } from './adopt-refund.ts';
import { applyCancel, applyCharge } from './charge-outcomes.ts';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { applyDispute, type DisputeEvent } from './disputes.ts';
import { buildDisputeFeeEntry } from './entries.ts';
import { lockPayment } from './lock-payment.ts';
import { applyRefund } from './refund-outcomes.ts';
import { recordFee } from './settle-payment.ts';

/** Applies what providers say about payments and refunds. Methods and payouts have handlers of their own. */
export function transactionsHandler(dependencies: ProviderDependencies): ProviderHandler {
  const applyOutcome = async (tx: Transaction, call: ProviderCall, outcome: CallOutcome): Promise<void> => {
    if (call.intentKind === 'CHARGE') await applyCharge(tx, dependencies, call, outcome);
    if (call.intentKind === 'CANCEL') await applyCancel(tx, dependencies, call, outcome);
    if (call.intentKind === 'REFUND') await applyRefund(tx, call, outcome);
  };
  return {
    applyOutcome,
    async applyProviderEvent(tx, event, call) {
      if (isDispute(event)) return applyDispute(tx, dependencies, event, call);
      if (call === null && isRefund(event)) return adoptRefund(tx, dependencies, event);
      const update = updateOf(event);
      if (!update || (call?.intentKind !== 'CHARGE' && call?.intentKind !== 'REFUND')) return false;
      await applyOutcome(tx, call, update.outcome);
      return true;
    },
    async applyFee(tx, call) {
      await enterFee(tx, call);
    },
    // The outcome of a call is mended by `applyOutcome`. This mends fees.
    async mend(tx, provider, { kind, ours, theirs }) {
      if (kind !== 'FEE') return false;
      return ours ? enterFee(tx, ours) : theirs !== null && enterDisputeFee(tx, provider, theirs);
    },
  };
}

/** Posts the fee of a payment. Returns false if the call is not a payment's. */
async function enterFee(tx: Transaction, call: ProviderCall): Promise<boolean> {
  const payment = call.intentKind === 'CHARGE' ? await lockPayment(tx, call.intentId) : null;
  if (payment) await recordFee(tx, payment, call);
  return payment !== null;
}

/** Posts the fee of a dispute, which the house pays even if the dispute is won. */
async function enterDisputeFee(tx: Transaction, provider: ProviderName, { id, fee }: ProviderRecord): Promise<boolean> {
  if (!fee || provider === 'MANUAL') return false;
  await post(tx, await buildDisputeFeeEntry(tx, provider, { id, fee }));
  return true;
}

function isRefund(event: KnownProviderEvent): event is RefundEvent {
  return event.type.startsWith('refund.');
}

function isDispute(event: KnownProviderEvent): event is DisputeEvent {
  return event.type.startsWith('dispute.');
}
