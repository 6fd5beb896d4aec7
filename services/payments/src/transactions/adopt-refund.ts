import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import { ensureNamedAccount } from '../ledger/accounts.ts';
import { post } from '../ledger/post.ts';
import { adoptCall } from '../providers/adopt-call.ts';
import type { ProviderUpdate } from '../providers/outcome-order.ts';
import { updateOf } from '../providers/outcome-order.ts';
import { ProviderCall } from '../providers/provider-call.ts';
import type { KnownProviderEvent } from '../providers/provider-event.ts';
import { refundsUnderWay, toGiveBack } from './accounts.ts';
import { creditedAccount } from './credited-account.ts';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { lockPayment } from './lock-payment.ts';
import { releaseForRefund } from './freeze-disputed.ts';
import { newTransaction } from './new-transaction.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { applyRefund } from './refund-outcomes.ts';
import { refundRequest } from './start-refund.ts';
import { takeFromPayee } from './take-from-payee.ts';

export type RefundEvent = Extract<KnownProviderEvent, { type: `refund.${string}` }>;

/** A refund that was made without a call of ours. */
interface ForeignRefund {
  /** The provider's id of the refund. */
  readonly providerId: string;
  readonly amount: bigint;
  readonly update: ProviderUpdate;
}

/**
 * Books a refund that was made in the provider's dashboard, for the charge that it names. It becomes a transaction of
 * its own. The payee's balance pays it, and the rest becomes the payee's debt. Returns false if it cannot be booked
 * yet; the fact is then retried.
 */
export async function adoptRefund(
  tx: Transaction,
  dependencies: ProviderDependencies,
  event: RefundEvent,
): Promise<boolean> {
  const charge = await tx.findOne(ProviderCall, {
    provider: event.provider,
    intentKind: 'CHARGE',
    providerId: event.charge,
  });
  const first = charge && (await lockPayment(tx, charge.intentId));
  const update = updateOf(event);
  if (!first || !update || event.amount.currency !== first.currency) return false;
  return bookRefund(tx, dependencies, first, { providerId: event.about.id, amount: event.amount.minorUnits, update });
}

/**
 * Books a charge that the provider voided after we booked it and before it was settled, as a refund of the whole. A
 * void has no id at the provider. A void that a refund of ours asked for has the same id here, so it is not booked
 * twice.
 */
export async function adoptVoid(
  tx: Transaction,
  dependencies: ProviderDependencies,
  first: PaymentTransaction,
  at: Date,
): Promise<boolean> {
  const id = `${first.providerTransactionId}:void`;
  return bookRefund(tx, dependencies, first, {
    providerId: id,
    amount: first.amount,
    update: { at, outcome: { status: 'succeeded', id, fee: null } },
  });
}

async function bookRefund(
  tx: Transaction,
  dependencies: ProviderDependencies,
  first: PaymentTransaction,
  { providerId, amount, update }: ForeignRefund,
): Promise<boolean> {
  if (first.entryId === null || amount <= 0n) return false;
  // The amount exceeds what is left. Either a refund of ours is pending, which the provider will decline, or an admin
  // has to decide.
  if (amount > first.refundable || !(await isForeign(tx, first, providerId))) return false;
  const { id: firstId, provider, currency, userId, paymentMethodId, eventId, splitId, shareId } = first;
  const id = newId();
  const isHouses = (await creditedAccount(tx, first)) === (await ensureNamedAccount(tx, toGiveBack(currency)));
  if (isHouses) await releaseForRefund(tx, first, amount, `refund:${id}`);
  else {
    const legs = await takeFromPayee(tx, first, amount, await ensureNamedAccount(tx, refundsUnderWay(currency)));
    await post(tx, { kind: 'REFUND', once: `refund:${id}`, legs });
  }
  const call = await adoptCall(
    tx,
    dependencies,
    { id, provider, providerId, request: refundRequest(first, amount) },
    update,
  );
  first.refunding += amount;
  const payeeId = isHouses ? null : first.payeeId;
  tx.add(
    newTransaction(
      {
        id,
        type: 'REFUND',
        amount: { minorUnits: amount, currency },
        userId,
        payeeId,
        provider,
        callId: call.id,
        paymentMethodId,
        eventId,
        splitId,
        shareId,
        refundOf: firstId,
      },
      tx.now,
    ),
  );
  await tx.flush();
  await applyRefund(tx, call, update.outcome);
  return true;
}

/**
 * Whether the provider's refund is surely not one of ours. A refund of ours without an answer has no id yet, so it
 * could be the same one.
 */
async function isForeign(tx: Transaction, { id }: PaymentTransaction, providerId: string): Promise<boolean> {
  const own = await tx.query(
    `SELECT 1 FROM provider_call call JOIN payment_transaction refund ON refund.id = call.intent_id
     WHERE refund.refund_of = $1 AND call.intent_kind = 'REFUND'
       AND (call.provider_id = $2 OR call.state = 'INTENDED' OR (call.provider_id IS NULL AND call.outcome <> 'declined'))`,
    [id, providerId],
  );
  return own.length === 0;
}
