import { DomainError } from '@kindred/contracts/domain-error';
import { readEntries } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { profileTexts, sameWord } from './text.ts';

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

export const interestLevels = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type InterestLevel = (typeof interestLevels)[number];

export interface InterestChoice {
  readonly category: InterestCategory;
  readonly name: string;
  readonly level: InterestLevel;
  readonly isPrimary: boolean;
}

export type InterestsFault = 'TOO_MANY' | 'TOO_MANY_PRIMARY' | 'TWICE';

const mostInterests = 20;
/** Matching gives a bonus for a shared primary interest: with more of them the word would mean nothing. */
const mostPrimary = 3;

const explanations: Record<InterestsFault, string> = {
  TOO_MANY: `A profile has at most ${mostInterests} interests.`,
  TOO_MANY_PRIMARY: `At most ${mostPrimary} interests are primary.`,
  TWICE: 'An interest is named twice in its category.',
};

export class InvalidInterests extends DomainError {
  readonly code = 'INVALID_INTERESTS';

  constructor(reason: InterestsFault) {
    super(explanations[reason], { details: { reason } });
  }
}

/**
 * The whole list of somebody's interests, their names as they are kept. An empty list is one, too.
 * @throws {InvalidInterests} @throws {InvalidText} for a name
 */
export function readInterests(choices: readonly InterestChoice[]): InterestChoice[] {
  if (choices.length > mostInterests) throw new InvalidInterests('TOO_MANY');
  if (choices.filter(({ isPrimary }) => isPrimary).length > mostPrimary) throw new InvalidInterests('TOO_MANY_PRIMARY');
  const kept = readEntries('interests', choices, (choice, index) => ({
    ...choice,
    name: readText(choice.name, { ...profileTexts.interest, index }),
  }));
  if (new Set(kept.map(interestKey)).size < kept.length) throw new InvalidInterests('TWICE');
  return kept;
}

/** What makes two interests the same, whoever has them: category and name, however the name is written. */
export function interestKey({ category, name }: Pick<InterestChoice, 'category' | 'name'>): string {
  return `${category}:${sameWord(name)}`;
}
