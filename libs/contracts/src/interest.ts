import { sameWord } from './same-word.ts';

/** The values of `InterestCategory` in the graph. */
export const interestCategories = [
  'OUTDOOR_ADVENTURES',
  'ARTS_CULTURE',
  'FOOD_DINING',
  'SPORTS_FITNESS',
  'GAMES_ENTERTAINMENT',
  'LEARNING_EDUCATION',
  'TECHNOLOGY',
  'WELLNESS_MINDFULNESS',
] as const;
export type InterestCategory = (typeof interestCategories)[number];

/** What every interest has, a person's and a tribe's. */
export interface NamedInterest {
  readonly category: InterestCategory;
  readonly name: string;
  readonly isPrimary: boolean;
}

/** Two interests with the same key are the same: their category and name, however the name is written. */
export function interestKey({ category, name }: Pick<NamedInterest, 'category' | 'name'>): string {
  return `${category}:${sameWord(name)}`;
}
