import { NotFound } from '@kindred/contracts/domain-error';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { CurrencyMismatch, InvalidAmount } from '../ledger/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Money } from '../providers/amounts.ts';
import { executeNow } from '../providers/execute-now.ts';
import { lockPayment } from './lock-payment.ts';
import { NotRefundable } from './refusals.ts';
import { startRefund } from './start-refund.ts';

export interface RefundTransactionInput {
  readonly idempotencyKey: string;
  readonly transactionId: string;
  /** The whole rest by default. */
  readonly amount?: Money | null | undefined;
}

/**
 * Refunds a payment, whole or in part, as its payee. Returns the refund's id. @throws {NotFound} and what `startRefund`
 * throws
 */
export async function refundTransaction(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: RefundTransactionInput,
): Promise<string> {
  const { transactionId, callId } = await idempotent(
    work,
    person,
    { operation: 'refundTransaction', key: input.idempotencyKey, request: input },
    async (tx) => {
      const payment = await lockPayment(tx, input.transactionId);
      if (payment?.payeeId !== person.id || payment.type === 'REFUND') throw new NotFound('No payment to you');
      const { amount } = input;
      if (amount && amount.minorUnits <= 0n) throw new InvalidAmount();
      if (amount && amount.currency !== payment.currency) throw new CurrencyMismatch(payment.currency);
      if (!amount && payment.refundable === 0n) throw new NotRefundable();
      return startRefund(tx, dependencies, payment, amount ? amount.minorUnits : payment.refundable);
    },
  );
  await executeNow(work, dependencies, callId);
  return transactionId;
}
