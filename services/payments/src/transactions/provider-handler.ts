import type { Transaction } from '@kindred/database/transaction';
import type { CallOutcome, ProviderHandler } from '../providers/handlers.ts';
import { newsOf } from '../providers/outcome-order.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import type { KnownProviderEvent } from '../providers/provider-event.ts';
import { applyCancel, applyCharge } from './charge-outcomes.ts';
import type { Desk } from './desk.ts';
import { applyDispute, type DisputeEvent } from './disputes.ts';
import { holdPayment } from './hold.ts';
import { applyRefund } from './refund-outcomes.ts';
import { feeKnown } from './settle-payment.ts';

/** Payments and refunds act on what providers say of their calls. Methods and payouts have handlers of their own. */
export function transactionsHandler(desk: Desk): ProviderHandler {
  const applyOutcome = async (tx: Transaction, call: ProviderCall, outcome: CallOutcome): Promise<void> => {
    if (call.intentKind === 'CHARGE') await applyCharge(tx, desk, call, outcome);
    if (call.intentKind === 'CANCEL') await applyCancel(tx, desk, call, outcome);
    if (call.intentKind === 'REFUND') await applyRefund(tx, call, outcome);
  };
  return {
    applyOutcome,
    async applyProviderEvent(tx, event, call) {
      if (isDispute(event)) return applyDispute(tx, desk, event, call);
      const news = newsOf(event);
      if (!news || (call?.intentKind !== 'CHARGE' && call?.intentKind !== 'REFUND')) return false;
      await applyOutcome(tx, call, news.outcome);
      return true;
    },
    async applyFee(tx, call) {
      await enterFee(tx, call);
    },
    // How something ended is mended by its outcome; what is left to this is what the provider kept.
    mend: async (tx, { kind, ours }) => kind === 'FEE' && ours !== null && enterFee(tx, ours),
  };
}

/** What the provider keeps of a payment; whether it is about one of ours. */
async function enterFee(tx: Transaction, call: ProviderCall): Promise<boolean> {
  const payment = call.intentKind === 'CHARGE' ? await holdPayment(tx, call.intentId) : null;
  if (payment) await feeKnown(tx, payment, call);
  return payment !== null;
}

function isDispute(event: KnownProviderEvent): event is DisputeEvent {
  return event.type.startsWith('dispute.');
}
