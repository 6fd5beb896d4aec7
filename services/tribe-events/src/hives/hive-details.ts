import { sameWord } from '@kindred/contracts/same-word';
import type { InterestCategory } from '@kindred/contracts/interest';
import { readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { days } from '../days.ts';
import { InvalidCategories, InvalidPledgeDeadline, InvalidPledgeGoal } from './refusals.ts';

/** What a hive says of itself, and what it takes to start. */
export interface HiveDetails {
  readonly name: string;
  readonly description: string;
  readonly categories: InterestCategory[];
  readonly pledgeGoal: number;
  readonly pledgeDeadline: Date;
}

export interface HiveDetailsInput extends Omit<HiveDetails, 'categories'> {
  readonly categories: readonly InterestCategory[];
}

const goals = { fewest: 3, most: 500 };
const mostCategories = 3;
const mostDays = 90;

/**
 * Reads the details of a new hive.
 * @throws {InvalidText} @throws {InvalidCategories} @throws {InvalidPledgeGoal} @throws {InvalidPledgeDeadline}
 */
export function readHiveDetails(input: HiveDetailsInput, now: Date): HiveDetails {
  return readInput({
    name: () => readText(input.name, { field: 'name', maxLength: 60 }),
    description: () => readText(input.description, { field: 'description', maxLength: 2_000, lines: true }),
    categories: () => readCategories(input.categories),
    pledgeGoal: () => readGoal(input.pledgeGoal),
    pledgeDeadline: () => readDeadline(input.pledgeDeadline, now),
  });
}

/** The text in which a search looks for words. */
export function searchTextOf({ name, description }: Pick<HiveDetails, 'name' | 'description'>): string {
  return sameWord(`${name} ${description}`);
}

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
