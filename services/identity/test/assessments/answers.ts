import { granted } from '@kindred/testkit/graph-client';
import type { Answer } from '../../src/assessments/scoring.ts';
import { items } from '../../src/assessments/mini-ipip.ts';
import type { TestPerson } from '../given.ts';

export const submitAssessment = /* GraphQL */ `
  mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { takenAt availableAgainAt traits { trait score assessedAt } } }
`;

/** One answer for each statement, the same unless said otherwise. */
export function answering(answer: number | ((item: number) => number)): Answer[] {
  return items.map(({ number }) => ({ item: number, answer: typeof answer === 'number' ? answer : answer(number) }));
}

/** Somebody who has taken the assessment and wants to be matched. */
export async function matchable(person: TestPerson, answers: readonly Answer[] = answering(3)): Promise<TestPerson> {
  granted(await person.ask(submitAssessment, { input: { answers } }));
  granted(await person.ask(/* GraphQL */ `mutation { setMatching(input: { optedIn: true }) { user { id } } }`));
  return person;
}
