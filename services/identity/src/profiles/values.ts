import { DomainError } from '@kindred/contracts/domain-error';
import { readText } from '@kindred/service/text';
import { sameWord } from '@kindred/contracts/same-word';
import { profileTexts } from './text.ts';

/**
 * The twelve archetypes of Carol S. Pearson ("Awakening the Heroes Within", 1991), in the wording of Mark and Pearson
 * (2001).
 */
export const archetypes = [
  'INNOCENT',
  'EXPLORER',
  'SAGE',
  'HERO',
  'OUTLAW',
  'MAGICIAN',
  'EVERYPERSON',
  'LOVER',
  'JESTER',
  'CAREGIVER',
  'CREATOR',
  'RULER',
] as const;
export type Archetype = (typeof archetypes)[number];

export interface ValueChoices {
  /** What matters to somebody, in words of their own, the most important first. */
  readonly values: readonly string[];
  readonly archetypes: readonly Archetype[];
}

export type ValuesFault = 'TOO_MANY_VALUES' | 'TOO_MANY_ARCHETYPES' | 'TWICE';

const mostValues = 10;
const mostArchetypes = 3;

const explanations: Record<ValuesFault, string> = {
  TOO_MANY_VALUES: `A value profile has at most ${mostValues} values.`,
  TOO_MANY_ARCHETYPES: `A value profile has at most ${mostArchetypes} archetypes.`,
  TWICE: 'A value or an archetype is named twice.',
};

export class InvalidValues extends DomainError {
  readonly code = 'INVALID_VALUES';

  constructor(reason: ValuesFault) {
    super(explanations[reason], { details: { reason } });
  }
}

/**
 * A whole value profile: up to ten values of at most 40 characters and up to three archetypes, each once.
 * @throws {InvalidValues} @throws {InvalidText} for a value
 */
export function readValueProfile(choices: ValueChoices): ValueChoices {
  if (choices.values.length > mostValues) throw new InvalidValues('TOO_MANY_VALUES');
  if (choices.archetypes.length > mostArchetypes) throw new InvalidValues('TOO_MANY_ARCHETYPES');
  const values = choices.values.map((value, index) => readText(value, { ...profileTexts.value, index }));
  const different = new Set([
    ...values.map(sameWord),
    ...choices.archetypes.map((archetype) => `archetype:${archetype}`),
  ]);
  if (different.size < values.length + choices.archetypes.length) throw new InvalidValues('TWICE');
  return { values, archetypes: choices.archetypes };
}
