import { NotFound } from '@kindred/contracts/domain-error';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockPayment, lockRefund } from './lock-payment.ts';
import { PaymentTransaction } from './payment-transaction.ts';
import { completeRefund } from './complete-refund.ts';
import { failRefund } from './fail-refund.ts';
import { NotAwaited, NotByHand, NotYoursToSay } from './refusals.ts';
import { completeManualPayment, failPayment } from './settle-payment.ts';

export interface ConfirmPaymentInput {
  readonly idempotencyKey: string;
  readonly transactionId: string;
  readonly received: boolean;
}

/**
 * Confirms or denies a payment or refund by hand, as its receiver. @throws {NotFound} @throws {NotYoursToSay} @throws
 * {NotByHand} @throws {NotAwaited}
 */
export function confirmPayment(work: UnitOfWork, person: Person, input: ConfirmPaymentInput): Promise<string> {
  return idempotent(
    work,
    person,
    { operation: 'confirmPayment', key: input.idempotencyKey, request: input },
    async (tx) => {
      const { refundOf, provider } = await tx.get(PaymentTransaction, input.transactionId, 'No payment of yours');
      if (provider !== 'MANUAL') throw new NotByHand();
      await (refundOf === null ? confirmManualPayment(tx, person, input) : confirmManualRefund(tx, person, input));
      return input.transactionId;
    },
  );
}

async function confirmManualPayment(
  tx: Transaction,
  person: Person,
  { transactionId, received }: ConfirmPaymentInput,
): Promise<void> {
  const payment = await lockPayment(tx, transactionId);
  if (!payment) throw new NotFound('No payment of yours');
  if (payment.payeeId !== person.id) throw new NotYoursToSay();
  if (!payment.isUnderWay) throw new NotAwaited();
  await (received ? completeManualPayment(tx, payment) : failPayment(tx, payment, 'NOT_RECEIVED'));
}

async function confirmManualRefund(
  tx: Transaction,
  person: Person,
  { transactionId, received }: ConfirmPaymentInput,
): Promise<void> {
  const locked = await lockRefund(tx, transactionId);
  if (!locked) throw new NotFound('No refund of yours');
  if (locked.refund.userId !== person.id) throw new NotYoursToSay();
  if (!locked.refund.isUnderWay) throw new NotAwaited();
  await (received ? completeRefund(tx, locked) : failRefund(tx, locked, 'NOT_RECEIVED'));
}
