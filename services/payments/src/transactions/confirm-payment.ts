import { NotFound } from '@kindred/contracts/domain-error';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockPayment, lockRefund } from './lock-payment.ts';
import { PaymentTransaction } from './payment-transaction.ts';
import { refundFailed, wentBack } from './refund-outcomes.ts';
import { NotAwaited, NotByHand, NotYoursToSay } from './refusals.ts';
import { cameByHand, paymentFailed } from './settle-payment.ts';

export interface ConfirmPaymentInput {
  readonly idempotencyKey: string;
  readonly transactionId: string;
  readonly received: boolean;
}

/**
 * Whoever receives by hand says whether it came. @throws {NotFound} @throws {NotYoursToSay} @throws {NotByHand} @throws
 * {NotAwaited}
 */
export function confirmPayment(work: UnitOfWork, person: Person, input: ConfirmPaymentInput): Promise<string> {
  return idempotent(
    work,
    person,
    { operation: 'confirmPayment', key: input.idempotencyKey, request: input },
    async (tx) => {
      const { refundOf, provider } = await tx.get(PaymentTransaction, input.transactionId, 'No payment of yours');
      if (provider !== 'MANUAL') throw new NotByHand();
      await (refundOf === null ? aboutPayment(tx, person, input) : aboutRefund(tx, person, input));
      return input.transactionId;
    },
  );
}

async function aboutPayment(
  tx: Transaction,
  person: Person,
  { transactionId, received }: ConfirmPaymentInput,
): Promise<void> {
  const payment = await lockPayment(tx, transactionId);
  if (!payment) throw new NotFound('No payment of yours');
  if (payment.payeeId !== person.id) throw new NotYoursToSay();
  if (!payment.isUnderWay) throw new NotAwaited();
  await (received ? cameByHand(tx, payment) : paymentFailed(tx, payment, 'NOT_RECEIVED'));
}

async function aboutRefund(
  tx: Transaction,
  person: Person,
  { transactionId, received }: ConfirmPaymentInput,
): Promise<void> {
  const held = await lockRefund(tx, transactionId);
  if (!held) throw new NotFound('No refund of yours');
  if (held.refund.userId !== person.id) throw new NotYoursToSay();
  if (!held.refund.isUnderWay) throw new NotAwaited();
  await (received ? wentBack(tx, held) : refundFailed(tx, held, 'NOT_RECEIVED'));
}
