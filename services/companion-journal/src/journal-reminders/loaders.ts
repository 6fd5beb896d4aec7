import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { JournalReminder } from './journal-reminder.ts';

export const reminderLoaders = {
  /** Row-level security answers with the asker's own alone. */
  journalReminderOf: oneByKey(
    (tx, ownerIds: readonly string[]) => tx.find(JournalReminder, { ownerId: In(ownerIds) }),
    ({ ownerId }) => ownerId,
  ),
};
