import { Type } from '@sinclair/typebox';
import { quotesFrom } from '@kindred/models/answer-checks/quotes';
import { defineTask } from '@kindred/models/task';
import { findMemoriesByWords } from '../embedded-answers/find-memories-by-words.ts';
import { findIdentifiers } from '../screening/find-identifiers.ts';

const memory = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 300, description: 'One sentence about the writer, as "you".' }),
    quote: Type.String({ minLength: 1, maxLength: 500, description: 'Where it stands, copied exactly.' }),
  },
  { additionalProperties: false },
);

/**
 * What a companion may remember of what one person said: at most three things, each borne out by a quote. One that
 * tells who a person is does not count.
 */
export const findMemories = defineTask({
  name: 'find-memories',
  instructions: [
    'From what the writer says of themselves, list what a companion should still know months later: what they care about, what they are',
    'working on, how they like to be spoken to. Nothing about other people, no health, no names, places, numbers or addresses, nothing',
    'that passes by tomorrow. Give for each the words it rests on, copied exactly. At most three. It may be that there is nothing.',
  ].join(' '),
  given: Type.Object({ prompts: Type.Array(Type.String()) }, { additionalProperties: false }),
  answer: Type.Object({ memories: Type.Array(memory, { maxItems: 3 }) }, { additionalProperties: false }),
  embeddedAnswer: findMemoriesByWords,
  settle({ memories }, { prompts }) {
    const said = prompts.join('\n');
    return {
      memories: memories.filter(
        ({ text, quote }) => quotesFrom(said, [quote]).length > 0 && findIdentifiers(text).length === 0,
      ),
    };
  },
});
