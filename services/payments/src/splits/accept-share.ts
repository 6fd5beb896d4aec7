import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnShare } from './lock-share.ts';
import { ShareSettled } from './refusals.ts';
import { nextReminder } from './reminders.ts';

/**
 * Somebody agrees that they owe a share: from then on they may be reminded of it. @throws {NotFound} @throws
 * {ShareSettled}
 */
export function acceptShare(work: UnitOfWork, person: Person, shareId: string): Promise<string> {
  return work.run(person, async (tx) => {
    const { split, share } = await lockOwnShare(tx, shareId, person.id);
    if (!share.isOwed) throw new ShareSettled();
    if (share.acceptedAt === null) {
      share.acceptedAt = tx.now;
      share.nextReminderAt = nextReminder(split.dueDate, tx.now);
    }
    return share.id;
  });
}
