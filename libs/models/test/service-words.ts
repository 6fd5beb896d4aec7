import { Type } from '@sinclair/typebox';
import { namesAny } from '../src/answer-checks/names-any.ts';
import { quotesFrom } from '../src/answer-checks/quotes.ts';
import { sentencesOf } from '../src/embedded/sentences.ts';
import type { Turn } from '../src/language-model.ts';
import { defineTask } from '../src/task.ts';

// What a service declares: this library has no tasks and no words of its own.

const wish = Type.Object(
  {
    kind: Type.Union([Type.Literal('REST'), Type.Literal('HELP'), Type.Literal('OTHER')]),
    quotes: Type.Array(Type.String({ minLength: 1, maxLength: 500 }), { minItems: 1, maxItems: 5 }),
  },
  { additionalProperties: false },
);

/** A task whose answers are checked against the text. */
export const findWishes = defineTask({
  name: 'find-wishes',
  instructions: 'List what the writer wishes for, each with quotes from the text.',
  given: Type.Object({ text: Type.String() }, { additionalProperties: false }),
  answer: Type.Object({ wishes: Type.Array(wish, { maxItems: 20 }) }, { additionalProperties: false }),
  embeddedAnswer: ({ text }) => ({
    wishes: sentencesOf(text)
      .slice(0, 20)
      .map((sentence) => ({
        kind: /dishes/.test(sentence) ? ('HELP' as const) : ('OTHER' as const),
        quotes: [sentence.slice(0, 500)],
      })),
  }),
  settle({ wishes }, { text }) {
    const borneOut = wishes
      .map((found) => ({ ...found, quotes: quotesFrom(text, found.quotes) }))
      .filter(({ quotes }) => quotes.length > 0);
    return wishes.length > 0 && borneOut.length === 0 ? null : { wishes: borneOut };
  },
});

/** A task whose answer must not have a name in it. */
export const rewrite = defineTask({
  name: 'rewrite',
  instructions: 'Rewrite the text without the names.',
  given: Type.Object({ text: Type.String(), names: Type.Array(Type.String()) }, { additionalProperties: false }),
  answer: Type.Object({ text: Type.String({ minLength: 1, maxLength: 2_000 }) }, { additionalProperties: false }),
  embeddedAnswer: () => ({ text: 'Something without a name.' }),
  settle: (answer, { names }) => (namesAny(answer.text, names) ? null : answer),
});

export function embeddedReply(turns: readonly Turn[]): string {
  return `I am a simple service: I heard ${turns.length} things, the last of ${turns.at(-1)?.text.length} characters.`;
}

export const serviceWords = { tasks: [findWishes, rewrite], reply: embeddedReply };
