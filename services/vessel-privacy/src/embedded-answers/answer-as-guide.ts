import type { Turn } from '@kindred/models/language-model';
import type { GuideStyle } from '../guide/guide-style.ts';
import { dangerAnswer, speaksOfDanger } from '@kindred/replies/danger';
import { isGentle } from './emotions-lexicon.ts';
import { answerFindEvents } from './answer-find-events.ts';
import { answerFindNeeds } from './answer-find-needs.ts';
import { emotionsIn } from './heard.ts';
import { listed } from './listed.ts';
import { questions } from './guide-questions.ts';

/**
 * What the embedded guide answers: what it heard (feelings and needs by the words for them), and a question that suits
 * the style. It looks at the last thing that was said and at how often it spoke before, and knows nothing else, so it
 * cannot give away what it was not told there. It says once what it is.
 */
export function answerAsGuide(turns: readonly Turn[], style: GuideStyle = 'listening'): string {
  const last = turns.at(-1);
  const text = last?.from === 'person' ? last.text : '';
  if (speaksOfDanger(text)) return dangerAnswer;
  const spoken = turns.filter(({ from }) => from === 'model').length;
  return [
    spoken === 0 ? 'I am a simple guide: I reflect what I hear and ask, without judging.' : '',
    reflection(text),
    question(style, text, spoken),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function reflection(text: string): string {
  // The guide names only what is kept with the message, so both come from the same answers.
  const named = answerFindEvents({ text }).emotions.slice(0, 2);
  const needs = answerFindNeeds({ text })
    .needs.slice(0, 2)
    .map(({ need }) => need);
  const heavy = emotionsIn(text).some(({ intensity, emotion }) => intensity >= 8 && !isGentle(emotion));
  const opening = heavy ? 'That sounds very heavy.' : '';
  const heard =
    named.length > 0 && needs.length > 0
      ? `I hear that you feel ${listed(named)}. What seems to matter to you here: ${listed(needs)}.`
      : named.length > 0
        ? `I hear that you feel ${listed(named)}.`
        : needs.length > 0
          ? `What seems to matter to you here: ${listed(needs)}.`
          : text.trim() === ''
            ? ''
            : 'Thank you for putting this into words.';
  return [opening, heard].filter((part) => part !== '').join(' ');
}

/** Another one each time, the same one for the same conversation. */
function question(style: GuideStyle, text: string, spoken: number): string {
  const asked = questions[style];
  return asked[(spoken + text.length) % asked.length] ?? '';
}
