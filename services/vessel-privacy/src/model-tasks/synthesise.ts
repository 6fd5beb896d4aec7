import { Type } from '@sinclair/typebox';
import { defineTask } from '@kindred/models/task';
import { answerSynthesise } from '../embedded-answers/answer-synthesise.ts';

/** A short account of what a person has written down, for that person alone. */
export const synthesise = defineTask({
  name: 'synthesise',
  instructions: [
    'The items are what one person wrote down about a conflict. Sum up for that person, as "you", what weighs on them, what they felt,',
    'what they need and where their limits are. At most 120 words, warm and plain, without advice, without judging anybody,',
    'and without anything that is not in the items.',
  ].join(' '),
  given: Type.Object(
    { items: Type.Array(Type.Object({ kind: Type.String(), text: Type.String() }, { additionalProperties: false })) },
    { additionalProperties: false },
  ),
  answer: Type.Object({ text: Type.String({ minLength: 1, maxLength: 2_000 }) }, { additionalProperties: false }),
  embeddedAnswer: answerSynthesise,
  settle: ({ text }) => (text.trim() === '' ? null : { text: text.trim() }),
});
