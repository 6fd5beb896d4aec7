import { NotFound } from '@kindred/contracts/domain-error';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { executeNow } from '../providers/execute-now.ts';
import { giveUpPayment } from '../transactions/give-up-payment.ts';
import { PaymentTransaction } from '../transactions/payment-transaction.ts';
import { startRefund } from '../transactions/start-refund.ts';
import type { PaymentShare } from './payment-share.ts';
import { underWayOf } from './payments-of-shares.ts';
import { SplitIsCompleted } from './refusals.ts';
import { lockSplitOf, sharesOf } from './settle-share.ts';
import { settleStatus } from './split-status.ts';

export interface CancelSplitInput {
  readonly idempotencyKey: string;
  readonly splitId: string;
}

/**
 * Calls a split off, as its payee, all of it or nothing. Owed shares are dropped, payments under way are cancelled, and
 * paid shares are refunded. A paid share stays `COMPLETED` until its refund is completed. Returns the split's id.
 * @throws {NotFound} @throws {SplitIsCompleted} and what `startRefund` throws
 */
export async function cancelSplit(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: CancelSplitInput,
): Promise<string> {
  const callIds = await idempotent(
    work,
    person,
    { operation: 'cancelSplit', key: input.idempotencyKey, request: input },
    async (tx) => {
      const split = await lockSplitOf(tx, input.splitId);
      if (split.payeeId !== person.id) throw new NotFound('No split of yours');
      if (split.status === 'COMPLETED') throw new SplitIsCompleted();
      if (split.cancelledAt !== null) return [];
      const shares = await sharesOf(tx, split);
      const calls = [...(await dropOwed(tx, dependencies, shares)), ...(await giveBackPaid(tx, dependencies, shares))];
      split.cancelledAt = tx.now;
      settleStatus(tx, split, shares);
      return calls;
    },
  );
  for (const callId of callIds) await executeNow(work, dependencies, callId);
  return input.splitId;
}

async function dropOwed(
  tx: Transaction,
  dependencies: Dependencies,
  shares: readonly PaymentShare[],
): Promise<string[]> {
  const dropped = shares.filter(({ isOwed, isPayees }) => isOwed || isPayees);
  const underWay = await underWayOf(tx, dropped);
  for (const share of dropped) share.settle('CANCELLED', tx.now);
  const calls: string[] = [];
  for (const payment of underWay.values()) {
    const callId = await giveUpPayment(tx, dependencies, payment);
    if (callId !== null) calls.push(callId);
  }
  return calls;
}

async function giveBackPaid(
  tx: Transaction,
  dependencies: Dependencies,
  shares: readonly PaymentShare[],
): Promise<string[]> {
  const paidBy = shares.flatMap(({ status, transactionId }) =>
    status === 'COMPLETED' && transactionId !== null ? [transactionId] : [],
  );
  const payments =
    paidBy.length === 0 ? [] : await tx.find(PaymentTransaction, { id: In(paidBy) }, { order: { id: 'ASC' } });
  const calls: string[] = [];
  // What is on its way back already is not given back again.
  for (const payment of payments.filter(({ refundable }) => refundable > 0n))
    calls.push((await startRefund(tx, dependencies, payment, payment.refundable)).callId);
  return calls;
}
