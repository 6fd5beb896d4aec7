import { readEntries, readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { InvalidSteps } from './refusals.ts';
import type { PromptType } from './room-features.ts';

/** One of the steps through which a companion leads in a guided room. */
export interface RoomStep {
  readonly title: string;
  /** What the person is asked. */
  readonly question: string;
  /** What a language model is told for this step. It is shown to admins only. */
  readonly guidance: string;
}

const fewest = 2;
const most = 12;

/** Reads the steps of a room of this type. @throws {InvalidSteps} @throws {InvalidText} */
export function readSteps(promptType: PromptType, steps: readonly RoomStep[]): RoomStep[] {
  if (promptType !== 'GUIDED') {
    if (steps.length > 0) throw new InvalidSteps('NOT_GUIDED');
    return [];
  }
  if (steps.length < fewest || steps.length > most) throw new InvalidSteps('COUNT');
  return readEntries('steps', steps, ({ title, question, guidance }, index) =>
    readInput({
      title: () => readText(title, { field: 'steps.title', maxLength: 80, index }),
      question: () => readText(question, { field: 'steps.question', maxLength: 500, lines: true, index }),
      guidance: () => readText(guidance, { field: 'steps.guidance', maxLength: 1_000, lines: true, index }),
    }),
  );
}
