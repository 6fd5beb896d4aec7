import type { Stripe } from 'stripe';
import type { Period } from '../payment-provider.ts';
import type { ProviderRecord, RecordStatus } from '../provider-record.ts';
import { orNull } from '../readable.ts';
import { feeFromStripe, fromStripe } from './stripe-amounts.ts';
import { disputeFact } from './stripe-disputes.ts';
import { refundFact } from './stripe-events.ts';
import { feeOf, keyName } from './stripe-outcomes.ts';

/** Lines of the balance that stand beside what is listed by itself. */
const listedElsewhere = new Set([
  'charge',
  'payment',
  'refund',
  'payment_refund',
  'transfer',
  'transfer_refund',
  'payout',
  'refund_failure',
  'payment_failure_refund',
]);

const ofDisputes = new Set(['dispute', 'dispute_reversal']);

/**
 * Stripe's record of a period: charges, refunds, transfers to payees and disputes with our keys, then whatever else
 * touched the balance. A payout of a payee's own account is not the platform's; the transfer before it is.
 */
export async function* stripeRecords(stripe: Stripe, { from, to }: Period): AsyncIterable<readonly ProviderRecord[]> {
  const created = { gte: Math.floor(from.getTime() / 1_000), lt: Math.floor(to.getTime() / 1_000) };
  const limit = 100;
  yield* pages(
    (starting_after) =>
      stripe.paymentIntents.list({
        created,
        limit,
        expand: ['data.latest_charge.balance_transaction'],
        ...starting_after,
      }),
    chargeRecord,
  );
  yield* pages((starting_after) => stripe.refunds.list({ created, limit, ...starting_after }), refundRecord);
  yield* pages((starting_after) => stripe.transfers.list({ created, limit, ...starting_after }), transferRecord);
  yield* pages((starting_after) => stripe.disputes.list({ created, limit, ...starting_after }), disputeRecord);
  yield* pages((starting_after) => stripe.balanceTransactions.list({ created, limit, ...starting_after }), otherRecord);
}

type After = { readonly starting_after?: string };

async function* pages<One extends { readonly id: string }>(
  list: (after: After) => PromiseLike<{ readonly data: readonly One[]; readonly has_more: boolean }>,
  record: (one: One) => ProviderRecord | null,
) {
  let after: After = {};
  for (;;) {
    const { data, has_more } = await list(after);
    yield data.flatMap((one) => record(one) ?? []);
    const last = data.at(-1);
    if (!has_more || !last) return;
    after = { starting_after: last.id };
  }
}

function chargeRecord(intent: Stripe.PaymentIntent): ProviderRecord {
  const status =
    ({ succeeded: 'SUCCEEDED', canceled: 'CANCELLED', requires_payment_method: 'FAILED' } as const)[
      intent.status as string
    ] ?? 'PROCESSING';
  return { ...line(intent, status), kind: 'CHARGE', fee: feeOf(intent.latest_charge), named: 'payment_intent' };
}

function refundRecord(refund: Stripe.Refund): ProviderRecord {
  return {
    ...line({ ...refund, metadata: refund.metadata ?? {} }, settled(refund.status)),
    kind: 'REFUND',
    named: 'refund',
    fact: orNull(() => refundFact(refund)),
  };
}

function transferRecord(transfer: Stripe.Transfer): ProviderRecord {
  return { ...line(transfer, transfer.reversed ? 'CANCELLED' : 'SUCCEEDED'), kind: 'PAYOUT', named: 'transfer' };
}

function disputeRecord(dispute: Stripe.Dispute): ProviderRecord {
  const status = dispute.status === 'won' ? 'FAILED' : dispute.status === 'lost' ? 'SUCCEEDED' : 'PROCESSING';
  return { ...line(dispute, status), kind: 'DISPUTE', named: dispute.status, fact: orNull(() => disputeFact(dispute)) };
}

function otherRecord({
  id,
  type,
  reporting_category,
  created,
  amount,
  fee,
  currency,
}: Stripe.BalanceTransaction): ProviderRecord | null {
  if (listedElsewhere.has(type)) return null;
  // A line that is itself a fee may be a part of a unit, as what is kept of a payment may.
  const total = type.endsWith('fee') ? feeFromStripe(amount, currency) : fromStripe(amount, currency);
  return {
    kind: ofDisputes.has(reporting_category) ? 'DISPUTE_LINE' : 'OTHER',
    id,
    key: null,
    status: 'SUCCEEDED',
    amount: total,
    fee: feeFromStripe(fee, currency),
    at: new Date(created * 1_000),
    named: type,
  };
}

interface Line {
  readonly id: string;
  readonly created: number;
  readonly amount: number;
  readonly currency: string;
  readonly metadata: Stripe.Metadata;
}

function line({ id, created, amount, currency, metadata }: Line, status: RecordStatus) {
  return {
    id,
    key: metadata[keyName] ?? null,
    status,
    amount: fromStripe(amount, currency),
    fee: null,
    at: new Date(created * 1_000),
  };
}

function settled(status: string | null): RecordStatus {
  if (status === 'succeeded') return 'SUCCEEDED';
  return status === 'failed' || status === 'canceled' ? 'FAILED' : 'PROCESSING';
}
