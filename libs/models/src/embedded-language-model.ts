import { fittingAnswer } from './fitting-answer.ts';
import { embeddedAnswers } from './embedded/embedded-answers.ts';
import { guideReply } from './embedded/guide.ts';
import type { LanguageModel } from './language-model.ts';
import type { Meter } from './meter.ts';
import { longestText } from './embedding-model.ts';
import { ModelAnsweredNonsense } from './model-errors.ts';
import { estimateTokens } from './tokens.ts';

/**
 * A language model that is none: deterministic, offline, in English. It replies from templates with the feelings and
 * needs that a lexicon finds in the last thing said, and answers the tasks of `tasks/` by patterns. It is there so that
 * the whole house runs on one machine and its journeys make sense; it understands nothing, and its id says what it is
 * wherever its words are kept.
 */
export function embeddedLanguageModel(meter: Meter): LanguageModel {
  const id = 'embedded-guide-1';
  return {
    id,
    reply({ turns, style, user, purpose, system, signal }) {
      const tokensIn = estimateTokens(system, ...turns.map(({ text }) => text));
      return meter.stream({ user, purpose, model: id, estimatedTokens: tokensIn + 100 }, async function* (usage) {
        signal?.throwIfAborted();
        usage.in = tokensIn;
        for (const piece of guideReply(
          turns.map(({ from, text }) => ({ from, text: text.slice(0, longestText) })),
          style,
        ).match(/\S+\s*/g) ?? []) {
          signal?.throwIfAborted();
          usage.out += estimateTokens(piece);
          yield piece;
        }
      });
    },
    extract({ task, given, user, purpose, signal }) {
      const tokensIn = estimateTokens(JSON.stringify(given));
      return meter.call({ user, purpose, model: id, estimatedTokens: tokensIn + 100 }, async (usage) => {
        signal?.throwIfAborted();
        const answerOf = embeddedAnswers[task.name];
        if (!answerOf) throw new Error(`The embedded model does not know the task ${task.name}.`);
        usage.in = tokensIn;
        const answered = answerOf(withinReach(given) as never);
        usage.out = estimateTokens(JSON.stringify(answered));
        const fitted = fittingAnswer(task, given, answered);
        if ('misfits' in fitted) throw new ModelAnsweredNonsense();
        return fitted.answer;
      });
    },
  };
}

/**
 * Patterns take longer the longer a text is, and hold up everybody else meanwhile: of each text, the beginning is read.
 */
function withinReach(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, longestText);
  if (Array.isArray(value)) return value.map(withinReach);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withinReach(field)]));
}
