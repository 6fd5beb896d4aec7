import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { planRemindersWhenScheduled } from './plan-reminders.ts';
import { sendReminders } from './send-reminders.ts';

/** Reminders a week, a day and three hours before an event. The table of notifications says who gets them. */
export const reminders = defineFeature<Dependencies>({
  name: 'reminders',
  consumers: [planRemindersWhenScheduled],
  jobs: [sendReminders],
  otherTables: [{ table: 'event_reminder', because: 'when people are to be reminded of events' }],
});
