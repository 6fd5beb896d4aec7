import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { JournalReminder } from './journal-reminder.ts';
import { reminderLoaders } from './loaders.ts';
import { readTimeZoneAgain } from './read-time-zone-again.ts';
import { reminderResolvers } from './resolvers.ts';
import { sendReminders } from './send-reminders.ts';

/** Reminders to write in one's journal, at times of one's own. */
export const journalReminders = defineFeature<Dependencies, typeof reminderLoaders>({
  name: 'journal-reminders',
  entities: [JournalReminder],
  resolvers: [reminderResolvers],
  loaders: reminderLoaders,
  consumers: [readTimeZoneAgain],
  jobs: [sendReminders],
  idsOfThings: ['lease'],
  personalData: [
    {
      table: 'journal_reminder',
      kind: 'JOURNAL_REMINDER',
      what: 'When a person wants to be reminded to write in their journal.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      archive: {
        as: 'journalReminder',
        order: 'set_at, id',
        fields: { at: 'at', days: 'days', timeZone: 'time_zone', setAt: 'set_at' },
      },
    },
  ],
});
