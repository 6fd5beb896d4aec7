import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import { reachable } from '../blocks/reachable.ts';
import type { Dependencies } from '../dependencies.ts';
import { lockShare } from './lock-share.ts';
import { underWayOf } from './payments-of-shares.ts';
import { nextReminder, publishReminder, remindableAt } from './reminders.ts';

const batch = 100;

/**
 * Reminds by itself of shares that are owed and accepted. Each is looked at again under the lock of its split, so that
 * two replicas remind once; who missed a time, as while nothing ran, is reminded once of all that they missed.
 */
export const remindOfSharesJob: Job<Dependencies> = {
  name: 'remind-of-shares',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let found = batch; found === batch;) {
      const due = await work.read(job(), (tx) =>
        tx.query<{ id: string }>(
          'SELECT id FROM payment_share WHERE next_reminder_at <= $1 ORDER BY next_reminder_at, id LIMIT $2',
          [now, batch],
        ),
      );
      found = due.length;
      for (const { id } of due) await work.run(job(), (tx) => remindIfDue(tx, id, now));
    }
  },
};

async function remindIfDue(tx: Transaction, shareId: string, now: Date): Promise<void> {
  const { split, share } = await lockShare(tx, shareId);
  if (share.nextReminderAt === null || share.nextReminderAt > now) return;
  share.nextReminderAt = share.isOwed ? nextReminder(split.dueDate, now) : null;
  if (!share.isOwed || share.acceptedAt === null || remindableAt(share, now)) return;
  if ((await underWayOf(tx, [share])).size > 0) return;
  if (!(await reachable(tx, share.payeeId, [share.userId])).has(share.userId)) return;
  publishReminder(tx, split, share, 'SCHEDULE');
}
