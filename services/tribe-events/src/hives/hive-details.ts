import { sameWord } from '@kindred/contracts/same-word';
import type { InterestCategory } from '@kindred/contracts/interest';
import { readName } from '@kindred/service/name';
import { readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { days } from '../days.ts';
import { InvalidCategories, InvalidPledgeDeadline, InvalidPledgeGoal } from './refusals.ts';

/** What a hive says of itself. */
export interface HiveText {
  readonly name: string;
  readonly description: string;
  readonly categories: InterestCategory[];
}

/** What a hive says of itself, and what it takes to start. */
export interface HiveDetails extends HiveText {
  readonly pledgeGoal: number;
  readonly pledgeDeadline: Date;
}

export interface HiveDetailsInput extends Omit<HiveDetails, 'categories'> {
  readonly categories: readonly InterestCategory[];
}

const goals = { fewest: 3, most: 500 };
const mostCategories = 3;
const mostDays = 90;

export interface HiveChangeInput {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly categories?: readonly InterestCategory[] | null;
}

/**
 * Reads the details of a new hive.
 * @throws {InvalidText} @throws {InvalidCategories} @throws {InvalidPledgeGoal} @throws {InvalidPledgeDeadline}
 */
export function readHiveDetails(input: HiveDetailsInput, now: Date): HiveDetails {
  return readInput({
    name: () => readHiveName(input.name),
    description: () => readDescription(input.description),
    categories: () => readCategories(input.categories),
    pledgeGoal: () => readGoal(input.pledgeGoal),
    pledgeDeadline: () => readDeadline(input.pledgeDeadline, now),
  });
}

/**
 * Reads a change. What is left out, or is null, stays as it is: nothing of a hive can be cleared. Goal and deadline are
 * what people pledged on, and do not change.
 * @throws {InvalidText} @throws {InvalidCategories}
 */
export function readHiveChange({ name, description, categories }: HiveChangeInput): Partial<HiveText> {
  const read = readInput({
    name: () => (name == null ? undefined : readHiveName(name)),
    description: () => (description == null ? undefined : readDescription(description)),
    categories: () => (categories == null ? undefined : readCategories(categories)),
  });
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as Partial<HiveText>;
}

/** The text in which a search looks for words. */
export function searchTextOf({ name, description }: Pick<HiveText, 'name' | 'description'>): string {
  return sameWord(`${name} ${description}`);
}

const readHiveName = (name: string) => readName(name, { field: 'name', maxLength: 60 });
const readDescription = (text: string) => readText(text, { field: 'description', maxLength: 2_000, lines: true });

function readCategories(categories: readonly InterestCategory[]): InterestCategory[] {
  const isRepeated = new Set(categories).size < categories.length;
  if (categories.length < 1 || categories.length > mostCategories || isRepeated)
    throw new InvalidCategories(mostCategories);
  return [...categories];
}

function readGoal(goal: number): number {
  if (goal < goals.fewest || goal > goals.most) throw new InvalidPledgeGoal(goals.fewest, goals.most);
  return goal;
}

function readDeadline(deadline: Date, now: Date): Date {
  if (deadline <= now || deadline > days.after(now, mostDays)) throw new InvalidPledgeDeadline(mostDays);
  return deadline;
}
