import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Money } from '../providers/amounts.ts';
import type { ProviderName } from '../providers/outcome.ts';
import { PaymentTransaction } from './payment-transaction.ts';
import type { TransactionType } from './transaction-status.ts';

/** The values that a transaction begins with. */
export interface NewTransaction {
  /** Given if the provider's call was recorded under this id before. */
  readonly id?: string;
  readonly type: TransactionType;
  readonly amount: Money;
  /** The payer of a payment, the receiver of a refund, the person who is paid out. */
  readonly userId: string;
  /** The payee of a payment, the giver of a refund. Null for payouts and for refunds that the house gives. */
  readonly payeeId: string | null;
  readonly provider: ProviderName;
  /** The provider call that carries the transaction out. */
  readonly callId: string;
  readonly paymentMethodId?: string | null;
  readonly eventId?: string | null;
  readonly splitId?: string | null;
  readonly shareId?: string | null;
  readonly refundOf?: string | null;
}

/** Makes a transaction that is INITIATED. The caller adds it to its unit of work. */
export function newTransaction(
  {
    id = newId(),
    amount: { minorUnits: amount, currency },
    paymentMethodId = null,
    eventId = null,
    splitId = null,
    shareId = null,
    refundOf = null,
    ...given
  }: NewTransaction,
  now: Date,
): PaymentTransaction {
  return createEntity(PaymentTransaction, {
    id,
    ...given,
    ...beginning,
    amount,
    currency,
    paymentMethodId,
    eventId,
    splitId,
    shareId,
    refundOf,
    createdAt: now,
  });
}

/** The state of every new transaction. */
const beginning = {
  status: 'INITIATED',
  refunded: 0n,
  refunding: 0n,
  lost: 0n,
  frozen: 0n,
  providerTransactionId: null,
  cancelCallId: null,
  attempts: 1,
  retryAt: null,
  reason: null,
  disputeStatus: null,
  disputedAt: null,
  disputed: null,
  lostAt: null,
  nextAction: null,
  description: null,
  fee: null,
  entryId: null,
  lossEntryId: null,
  settledAt: null,
  version: 0,
} as const;
