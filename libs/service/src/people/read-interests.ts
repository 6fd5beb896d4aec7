import { DomainError } from '@kindred/contracts/domain-error';
import { interestKey, type NamedInterest } from '@kindred/contracts/interest';
import { readEntries } from '../read-input.ts';
import { readText } from '../text.ts';

export interface InterestLimits {
  readonly most: number;
  /** A shared primary interest counts more in matching, so only a few can be primary. */
  readonly mostPrimary: number;
}

export type InterestsFault = 'TOO_MANY' | 'TOO_MANY_PRIMARY' | 'TWICE';

export class InvalidInterests extends DomainError {
  readonly code = 'INVALID_INTERESTS';

  constructor(reason: InterestsFault, { most, mostPrimary }: InterestLimits) {
    const explanations: Record<InterestsFault, string> = {
      TOO_MANY: `There are at most ${most} interests.`,
      TOO_MANY_PRIMARY: `At most ${mostPrimary} interests are primary.`,
      TWICE: 'An interest is named twice in its category.',
    };
    super(explanations[reason], { details: { field: 'interests', reason } });
  }
}

/**
 * A list of interests, their names as they are kept. An empty list is valid.
 * @throws {InvalidInterests} @throws {InvalidText} for a name
 */
export function readInterestList<Choice extends NamedInterest>(
  choices: readonly Choice[],
  limits: InterestLimits,
): Choice[] {
  if (choices.length > limits.most) throw new InvalidInterests('TOO_MANY', limits);
  if (choices.filter(({ isPrimary }) => isPrimary).length > limits.mostPrimary)
    throw new InvalidInterests('TOO_MANY_PRIMARY', limits);
  const kept = readEntries('interests', choices, (choice, index) => ({
    ...choice,
    name: readText(choice.name, { field: 'interests.name', maxLength: 60, index }),
  }));
  if (new Set(kept.map(interestKey)).size < kept.length) throw new InvalidInterests('TWICE', limits);
  return kept;
}
