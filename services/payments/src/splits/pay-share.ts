import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { refuseUnreachable } from '../blocks/reachable.ts';
import type { Dependencies } from '../dependencies.ts';
import { returnUrlOf } from '../providers/return-url.ts';
import { executeNow } from '../providers/execute-now.ts';
import { startPayment } from '../transactions/start-payment.ts';
import { lockOwnShare } from './lock-share.ts';
import { ShareSettled } from './refusals.ts';
import { nextReminder } from './reminders.ts';

export interface PayShareInput {
  readonly idempotencyKey: string;
  readonly shareId: string;
  readonly paymentMethodId?: string | null | undefined;
  readonly returnUrl: string;
}

/**
 * Pays a share, and returns the transaction's id, whatever its status.
 * @throws {NotFound} also if the payee can no longer be reached
 * @throws {ShareSettled} @throws {InvalidReturnUrl} and what `startPayment` throws
 */
export async function payShare(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: PayShareInput,
): Promise<string> {
  const returnUrl = returnUrlOf(dependencies.returnOrigins, input.returnUrl);
  const { transactionId, callId } = await idempotent(
    work,
    person,
    { operation: 'payShare', key: input.idempotencyKey, request: input },
    async (tx) => {
      const { split, share } = await lockOwnShare(tx, input.shareId, person.id);
      if (!share.isOwed) throw new ShareSettled();
      await refuseUnreachable(tx, person.id, [share.payeeId], 'No share of yours that can be paid');
      if (share.acceptedAt === null) {
        share.acceptedAt = tx.now;
        share.nextReminderAt = nextReminder(split.dueDate, tx.now);
      }
      share.owe('PENDING');
      return startPayment(tx, dependencies, person, {
        type: 'SPLIT_PAYMENT',
        amount: { minorUnits: share.amount, currency: split.currency },
        payeeId: share.payeeId,
        paymentMethodId: input.paymentMethodId ?? null,
        returnUrl,
        eventId: split.eventId,
        splitId: split.id,
        shareId: share.id,
      });
    },
  );
  await executeNow(work, dependencies, callId);
  return transactionId;
}
