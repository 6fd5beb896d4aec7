import { readEntries, readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import type { AchievementCriterion } from './criteria.ts';
import { InvalidCriteria, InvalidPointValue } from './refusals.ts';

export const achievementCategories = ['GATHERING', 'HOSTING', 'BELONGING', 'GOALS'] as const;
export type AchievementCategory = (typeof achievementCategories)[number];

/** What may change of an achievement: how it is shown. */
export interface AchievementText {
  readonly name: string;
  readonly description: string;
  readonly iconUrl: string | null;
}

export interface AchievementDetails extends AchievementText {
  readonly category: AchievementCategory;
  readonly pointValue: number;
  readonly criteria: readonly AchievementCriterion[];
}

export interface CriterionInput extends Pick<AchievementCriterion, 'metric' | 'atLeast'> {
  readonly withinDays?: number | null;
  readonly interestCategory?: AchievementCriterion['interestCategory'];
}

export interface AchievementInput extends Omit<AchievementDetails, 'iconUrl' | 'criteria'> {
  readonly iconUrl?: URL | null;
  readonly criteria: readonly CriterionInput[];
}

const mostPoints = 1_000;
const mostCriteria = 5;
const highestCount = 10_000;
const longestDays = 3_650;

/** @throws {InvalidText} @throws {InvalidPointValue} @throws {InvalidCriteria} */
export function readAchievement(input: AchievementInput): AchievementDetails {
  const read = readInput({
    name: () => readName(input.name),
    description: () => readDescription(input.description),
    pointValue: () => readPoints(input.pointValue),
    criteria: () => readCriteria(input.criteria),
  });
  return { ...read, category: input.category, iconUrl: input.iconUrl?.href ?? null };
}

/** Reads a change. What is left out stays, and so do a name and a description of null. @throws {InvalidText} */
export function readAchievementText(input: {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly iconUrl?: URL | null;
}): Partial<AchievementText> {
  const { name, description, iconUrl } = input;
  const read = readInput({
    name: () => (name == null ? {} : { name: readName(name) }),
    description: () => (description == null ? {} : { description: readDescription(description) }),
  });
  return { ...read.name, ...read.description, ...(iconUrl !== undefined && { iconUrl: iconUrl?.href ?? null }) };
}

const readName = (name: string) => readText(name, { field: 'name', maxLength: 60 });
const readDescription = (text: string) => readText(text, { field: 'description', maxLength: 500, lines: true });

function readPoints(points: number): number {
  if (points < 1 || points > mostPoints) throw new InvalidPointValue(mostPoints);
  return points;
}

function readCriteria(criteria: readonly CriterionInput[]): AchievementCriterion[] {
  if (criteria.length === 0) throw new InvalidCriteria('NONE');
  if (criteria.length > mostCriteria) throw new InvalidCriteria('TOO_MANY');
  const read = readEntries('criteria', criteria, readCriterion);
  const kinds = new Set(read.map(({ atLeast: _, ...kind }) => JSON.stringify(kind)));
  if (kinds.size < read.length) throw new InvalidCriteria('TWICE');
  return read;
}

function readCriterion({ metric, atLeast, withinDays, interestCategory }: CriterionInput): AchievementCriterion {
  if (atLeast < 1 || atLeast > highestCount) throw new InvalidCriteria('COUNT');
  if (withinDays != null) {
    if (withinDays < 1 || withinDays > longestDays) throw new InvalidCriteria('DAYS');
    if (metric === 'WEEKS_IN_A_ROW') throw new InvalidCriteria('WEEKS_IN_DAYS');
  }
  return { metric, atLeast, withinDays: withinDays ?? null, interestCategory: interestCategory ?? null };
}
