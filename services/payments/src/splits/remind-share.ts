import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { refuseUnreachable } from '../blocks/reachable.ts';
import { PaymentUnderWay } from '../transactions/refusals.ts';
import { lockShareOwedTo } from './lock-share.ts';
import { underWayOf } from './payments-of-shares.ts';
import { RemindedRecently, ShareNotAccepted, ShareSettled } from './refusals.ts';
import { publishReminder, remindableAt } from './reminders.ts';

export interface RemindShareInput {
  readonly idempotencyKey: string;
  readonly shareId: string;
}

/**
 * Reminds a person of their share, as its payee, at most once a day. @throws {NotFound} also across a block @throws
 * {ShareSettled} @throws {ShareNotAccepted} @throws {PaymentUnderWay} @throws {RemindedRecently}
 */
export function remindShare(work: UnitOfWork, person: Person, input: RemindShareInput): Promise<string> {
  return idempotent(
    work,
    person,
    { operation: 'remindShare', key: input.idempotencyKey, request: input },
    async (tx) => {
      const { split, share } = await lockShareOwedTo(tx, input.shareId, person.id);
      await refuseUnreachable(tx, person.id, [share.userId], 'No share of yours');
      if (!share.isOwed) throw new ShareSettled();
      if (share.acceptedAt === null) throw new ShareNotAccepted();
      if ((await underWayOf(tx, [share])).size > 0) throw new PaymentUnderWay();
      const availableAt = remindableAt(share, tx.now);
      if (availableAt) throw new RemindedRecently(availableAt);
      publishReminder(tx, split, share, 'PAYEE');
      return share.id;
    },
  );
}
