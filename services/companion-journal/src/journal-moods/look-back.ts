import { readTimeZone } from '@kindred/contracts/time-zone';
import type { Reads } from '@kindred/database/reads';
import type { JournalEntry } from '../journal/journal-entry.ts';
import { readMoodsByWeek, type MoodWeek } from './moods-by-week.ts';
import { readOnThisDay } from './on-this-day.ts';
import { readStreaks, type Streaks } from './streaks.ts';

interface InZone {
  readonly timeZone: string;
}

const usualWeeks = 26;

/** @throws {InvalidTimeZone} @throws {InvalidWeeks} */
export function moodsByWeek(
  reads: Reads,
  ownerId: string,
  { timeZone, weeks }: InZone & { readonly weeks?: number | null },
): Promise<MoodWeek[]> {
  const wanted = { timeZone: readTimeZone(timeZone), weeks: weeks ?? usualWeeks };
  return reads.run((tx) => readMoodsByWeek(tx, ownerId, wanted));
}

/** @throws {InvalidTimeZone} */
export function streaks(reads: Reads, ownerId: string, { timeZone }: InZone): Promise<Streaks> {
  const zone = readTimeZone(timeZone);
  return reads.run((tx) => readStreaks(tx, ownerId, zone));
}

/** @throws {InvalidTimeZone} */
export function onThisDay(reads: Reads, ownerId: string, { timeZone }: InZone): Promise<JournalEntry[]> {
  const zone = readTimeZone(timeZone);
  return reads.run((tx) => readOnThisDay(tx, ownerId, zone));
}
