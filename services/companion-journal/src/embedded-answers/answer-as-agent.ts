import type { Turn } from '@kindred/models/language-model';
import { picked, reflection } from './answer-as-companion.ts';

/** What the embedded agent knows of the act. It is given no instructions, so it cannot recite any. */
export interface EmbeddedAct {
  readonly act: { readonly title: string; readonly agentSays: string };
  readonly isFirstOfAct: boolean;
}

const questions: readonly string[] = [
  'What would the one beside you say to that?',
  'Which part of it would you tell first?',
  'What do you see when you look at it again?',
  'What would change if you left it as it is?',
];

/** The script's own line at first, then a piece of what was said and a question. It follows from the transcript. */
export function answerAsAgent(turns: readonly Turn[], { act, isFirstOfAct }: EmbeddedAct): string {
  if (isFirstOfAct) return act.agentSays;
  const spoken = turns.filter(({ from }) => from === 'model').length;
  const said = reflection(turns.findLast(({ from }) => from === 'person')?.text ?? '');
  return [said, picked(questions, act.title, spoken)].filter((part) => part !== '').join(' ');
}
