import { fittingAnswer } from './fitting-answer.ts';
import type { LanguageModel } from './language-model.ts';
import type { Meter } from './meter.ts';
import { longestText } from './embedding-model.ts';
import { ModelAnsweredNonsense } from './model-errors.ts';
import { estimateTokens } from './tokens.ts';

/**
 * A language model that is none: deterministic and offline. It replies with `embeddedReply` of a request and answers
 * with `embeddedAnswer` of a task, so a service brings its own words. With it the whole graph runs on one machine. Its
 * id is stored beside its words and says what it is.
 */
export function embeddedLanguageModel(meter: Meter): LanguageModel {
  const id = 'embedded-guide-1';
  return {
    id,
    reply({ turns, embeddedReply, user, purpose, system, signal }) {
      const tokensIn = estimateTokens(system, ...turns.map(({ text }) => text));
      return meter.stream({ user, purpose, model: id, estimatedTokens: tokensIn + 100 }, async function* (usage) {
        signal?.throwIfAborted();
        usage.in = tokensIn;
        const replied = embeddedReply(turns.map(({ from, text }) => ({ from, text: text.slice(0, longestText) })));
        for (const piece of replied.match(/\S+\s*/g) ?? []) {
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
        usage.in = tokensIn;
        const answered = task.embeddedAnswer(withinReach(given) as typeof given);
        usage.out = estimateTokens(JSON.stringify(answered));
        const fitted = fittingAnswer(task, given, answered);
        if ('misfits' in fitted) throw new ModelAnsweredNonsense();
        return fitted.answer;
      });
    },
  };
}

/** Cuts each text to its beginning: patterns take longer on a longer text, and block all other work meanwhile. */
function withinReach(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, longestText);
  if (Array.isArray(value)) return value.map(withinReach);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withinReach(field)]));
}
