import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { eachAtOnce } from '@kindred/service/each-at-once';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { teller } from '../roles.ts';
import type { CallDependencies } from '../providers/call-dependencies.ts';
import { executeNow } from '../providers/execute-now.ts';
import { giveUpPayment } from './give-up-payment.ts';
import { lockPayment } from './lock-payment.ts';

/** The time that a payer has to answer their bank. */
const waitMs = 24 * 3_600_000;
const batch = 100;
/** Payments that are handled at a time, so that a slow answer of a provider does not delay the others. */
const atOnce = 5;

/**
 * Cancels payments whose payer did not answer their bank for a day. The share or event can then be paid in another way.
 * Returns their number.
 */
export async function abandonPayments(work: UnitOfWork, dependencies: CallDependencies): Promise<number> {
  const before = new Date(work.now.getTime() - waitMs);
  const left = await work.read(teller, (tx) =>
    tx.query<{ id: string }>(
      `SELECT id FROM payment_transaction WHERE next_action IS NOT NULL AND created_at < $1 AND cancel_call_id IS NULL ORDER BY created_at LIMIT ${batch}`,
      [before],
    ),
  );
  await eachAtOnce(left, atOnce, async ({ id }) => {
    const callId = await work.run(teller, async (tx) => {
      const payment = await lockPayment(tx, id);
      return payment?.nextAction ? giveUpPayment(tx, dependencies, payment) : null;
    });
    await executeNow(work, dependencies, callId);
  });
  return left.length;
}

export const abandonPaymentsJob: Job<Dependencies> = {
  name: 'abandon-payments',
  everyMs: 600_000,
  run: ({ work, dependencies }) => abandonPayments(work, dependencies),
};
