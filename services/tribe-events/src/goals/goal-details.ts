import { readInput } from '@kindred/service/read-input';
import { readOptionalText, readText } from '@kindred/service/text';
import { days } from '../days.ts';
import { InvalidTargetDate } from './refusals.ts';

export interface GoalDetails {
  readonly title: string;
  readonly description: string | null;
  readonly targetDate: Date | null;
}

export interface GoalInput {
  readonly title: string;
  readonly description?: string | null;
  readonly targetDate?: Date | null;
}

const furthestYears = 5;

/** @throws {InvalidText} @throws {InvalidTargetDate} */
export function readGoal(input: GoalInput, now: Date): GoalDetails {
  return readInput({
    title: () => readTitle(input.title),
    description: () => readDescription(input.description ?? null),
    targetDate: () => readTargetDate(input.targetDate ?? null, now),
  });
}

/** Reads a change: what is left out, and a title of null, stays as it is. */
export function readGoalChange(
  { title, description, targetDate }: { readonly [Name in keyof GoalInput]?: GoalInput[Name] | null },
  now: Date,
): Partial<GoalDetails> {
  const read = readInput({
    title: () => (title == null ? undefined : readTitle(title)),
    description: () => (description === undefined ? undefined : readDescription(description)),
    targetDate: () => (targetDate === undefined ? undefined : readTargetDate(targetDate, now)),
  });
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as Partial<GoalDetails>;
}

const readTitle = (title: string) => readText(title, { field: 'title', maxLength: 120 });
const readDescription = (text: string | null) =>
  readOptionalText(text, { field: 'description', maxLength: 1_000, lines: true });

function readTargetDate(date: Date | null, now: Date): Date | null {
  if (date !== null && (date <= now || date > days.after(now, furthestYears * 366)))
    throw new InvalidTargetDate(furthestYears);
  return date;
}
