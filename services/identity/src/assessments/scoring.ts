import { DomainError, Limited } from '@kindred/contracts/domain-error';
import { items, traits, type Item, type Trait } from './mini-ipip.ts';

export interface Answer {
  /** The item's number, 1 to 20. */
  readonly item: number;
  /** From 1, very inaccurate, to 5, very accurate. */
  readonly answer: number;
}

export type TraitScores = Readonly<Record<Trait, number>>;

export type AssessmentFault = 'UNKNOWN_ITEM' | 'ITEM_TWICE' | 'ITEM_MISSING' | 'ANSWER_OUT_OF_RANGE';

const explanations: Record<AssessmentFault, string> = {
  UNKNOWN_ITEM: 'One of the answers is for none of them.',
  ITEM_TWICE: 'One of them is answered twice.',
  ITEM_MISSING: 'One of them is not answered.',
  ANSWER_OUT_OF_RANGE: 'One of the answers is not from 1 to 5.',
};

/** Names items, and repeats none of the answers: they are of the most private kind. */
export class InvalidAssessment extends DomainError {
  readonly code = 'INVALID_ASSESSMENT';

  constructor(reason: AssessmentFault, affected: readonly number[]) {
    super(`An assessment has one answer from 1 to 5 for each of the ${items.length} items. ${explanations[reason]}`, {
      details: { reason, items: affected },
    });
  }
}

export class AssessmentTooSoon extends Limited {
  readonly code = 'ASSESSMENT_TOO_SOON';

  constructor(availableAt: Date) {
    super('The assessment can be taken again 30 days after the last time.', availableAt);
  }
}

/**
 * Scores a whole assessment: for each trait the sum of its four answers, those keyed against it turned round (6 -
 * answer), stretched from 4..20 to 0..100. Scores are multiples of 6.25, which binary fractions hold exactly.
 * @throws {InvalidAssessment} unless each item is answered once, with a whole number from 1 to 5
 */
export function scoreAssessment(answers: readonly Answer[]): TraitScores {
  refuseIncomplete(answers);
  const byItem = new Map(answers.map(({ item, answer }) => [item, answer]));

  const score = (trait: Trait) => {
    const sum = items
      .filter((item) => item.trait === trait)
      .reduce((total, item) => total + towardsTrait(item, byItem.get(item.number) ?? 0), 0);
    return ((sum - 4) / 16) * 100;
  };
  return Object.fromEntries(traits.map((trait) => [trait, score(trait)])) as TraitScores;
}

function refuseIncomplete(answers: readonly Answer[]): void {
  if (answers.some(({ item }) => !items.some(({ number }) => number === item)))
    throw new InvalidAssessment('UNKNOWN_ITEM', []);
  const refuse = (reason: AssessmentFault, wrong: (given: readonly Answer[]) => boolean) => {
    const affected = items
      .filter(({ number }) => wrong(answers.filter(({ item }) => item === number)))
      .map(({ number }) => number);
    if (affected.length > 0) throw new InvalidAssessment(reason, affected);
  };
  refuse('ITEM_TWICE', (given) => given.length > 1);
  refuse('ITEM_MISSING', (given) => given.length === 0);
  refuse('ANSWER_OUT_OF_RANGE', (given) =>
    given.some(({ answer }) => !Number.isInteger(answer) || answer < 1 || answer > 5),
  );
}

function towardsTrait({ keyed }: Item, answer: number): number {
  return keyed === 'FOR' ? answer : 6 - answer;
}

const waitMs = 30 * 24 * 60 * 60_000;

/**
 * When the assessment may be taken again: who could turn their own answers at will could read others' traits off the
 * bands.
 */
export function availableAgainAt(lastTakenAt: Date): Date {
  return new Date(lastTakenAt.getTime() + waitMs);
}

/** @throws {AssessmentTooSoon} before 30 days have passed since the last one (null: there was none) */
export function refuseEarlyAssessment(lastTakenAt: Date | null, now: Date): void {
  if (lastTakenAt && availableAgainAt(lastTakenAt) > now) throw new AssessmentTooSoon(availableAgainAt(lastTakenAt));
}
