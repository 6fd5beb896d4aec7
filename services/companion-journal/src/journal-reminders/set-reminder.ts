import { readTimeZone } from '@kindred/contracts/time-zone';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readInput } from '@kindred/service/read-input';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { JournalReminder } from './journal-reminder.ts';
import { InvalidReminderDays, InvalidReminderTime } from './refusals.ts';
import type { ReminderTime } from './reminder-time.ts';
import { weekdays, type Weekday } from './weekdays.ts';

export interface ReminderInput {
  readonly at: string;
  readonly days: readonly Weekday[];
  readonly timeZone?: string | null | undefined;
}

/**
 * Sets a person's reminder. @throws {DisclaimerRequired}
 * @throws {InvalidInput} with all faults: InvalidReminderTime, InvalidReminderDays, InvalidTimeZone
 */
export function setReminder(work: UnitOfWork, person: Person, input: ReminderInput): Promise<JournalReminder> {
  const time = readTime(input);
  return work.run(person, async (tx) => {
    await requireDisclaimer(tx, person.id);
    await tx.insertIfAbsent(JournalReminder.of(person.id, time, tx.now));
    const reminder = await tx.lock(JournalReminder, { ownerId: person.id });
    reminder.set(time, tx.now);
    return reminder;
  });
}

export function removeReminder(work: UnitOfWork, person: Person): Promise<void> {
  return work.run(person, async (tx) => {
    const reminder = await tx.lockOne(JournalReminder, { ownerId: person.id });
    if (reminder) tx.remove(reminder);
  });
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

function readTime({ at, days, timeZone }: ReminderInput): ReminderTime {
  return readInput({
    at: () => {
      if (!timeOfDay.test(at)) throw new InvalidReminderTime();
      return at;
    },
    days: () => {
      if (days.length === 0) throw new InvalidReminderDays();
      return weekdays.filter((day) => days.includes(day));
    },
    timeZone: () => (timeZone == null ? null : readTimeZone(timeZone)),
  });
}
