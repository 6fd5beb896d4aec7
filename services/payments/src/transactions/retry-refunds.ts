import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { eachAtOnce } from '@kindred/service/each-at-once';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import type { CallDependencies, ProviderDependencies } from '../providers/call-dependencies.ts';
import { recordIntent } from '../providers/record-intent.ts';
import { teller } from '../roles.ts';
import { executeNow } from '../providers/execute-now.ts';
import { lockRefund } from './lock-payment.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { refundRequest } from './start-refund.ts';

/** Settlement takes days at most. With these waits a refund is repeated over three weeks. */
const mostTries = 24;
const firstWaitMs = 3_600_000;
const longestWaitMs = 24 * 3_600_000;
const batch = 50;
/** Refunds that are tried at a time, so that a slow answer of a provider does not delay the others. */
const atOnce = 5;

/** The time of the next try of a declined refund; null after the last try. */
export function nextTry({ attempts }: Pick<PaymentTransaction, 'attempts'>, now: Date): Date | null {
  return attempts >= mostTries
    ? null
    : new Date(now.getTime() + Math.min(firstWaitMs * 2 ** (attempts - 1), longestWaitMs));
}

/** Repeats refunds that were too early, and refunds that the house owes. Returns their number. */
export async function retryRefunds(work: UnitOfWork, dependencies: CallDependencies): Promise<number> {
  const due = await work.read(teller, (tx) =>
    tx.query<{ id: string }>(
      `SELECT id FROM payment_transaction WHERE retry_at <= $1 ORDER BY retry_at LIMIT ${batch}`,
      [work.now],
    ),
  );
  await eachAtOnce(due, atOnce, async ({ id }) =>
    executeNow(work, dependencies, await work.run(teller, (tx) => recordIntentAgain(tx, dependencies, id))),
  );
  return due.length;
}

/**
 * Records a due refund's call again, under a new key. Returns null if the refund has ended, or another process repeats
 * it.
 */
export async function recordIntentAgain(
  tx: Transaction,
  dependencies: ProviderDependencies,
  id: string,
): Promise<string | null> {
  const locked = await lockRefund(tx, id);
  if (!locked || locked.refund.retryAt === null || locked.refund.retryAt > tx.now) return null;
  const { first, refund } = locked;
  refund.attempts += 1;
  refund.retryAt = null;
  refund.callId = await recordIntent(tx, dependencies, {
    id,
    provider: refund.provider,
    request: refundRequest(first, refund.amount),
    sequence: refund.attempts,
  });
  return refund.callId;
}

export const retryRefundsJob: Job<Dependencies> = {
  name: 'retry-refunds',
  everyMs: 60_000,
  run: ({ work, dependencies }) => retryRefunds(work, dependencies),
};
