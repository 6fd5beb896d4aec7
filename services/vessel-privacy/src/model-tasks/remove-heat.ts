import { Type } from '@sinclair/typebox';
import { needCategory } from '../vessels/needs.ts';
import { defineTask } from '@kindred/models/task';
import { namesAny } from '@kindred/models/answer-checks/names-any';
import { answerRemoveHeat } from '../embedded-answers/answer-remove-heat.ts';

/**
 * The text as the other person can hear it: heat removed, need preserved. It keeps the first person. The writer reads
 * and may change it before anybody else sees it. An answer that has one of the names in it counts as nonsense.
 */
export const removeHeat = defineTask({
  name: 'remove-heat',
  instructions: [
    'Rewrite the text so that the person whom it is about can hear it. Keep what the writer feels and needs, in the first person and',
    'in their own plain words. Take out blame, insults, sarcasm, threats, diagnoses and guesses at motives; turn "you did" into',
    '"I felt" or "I need"; turn "always" and "never" into what is true. Name nobody: none of the names given, no third person.',
    'Do not soften the need itself, add nothing, promise nothing. One to five sentences.',
  ].join(' '),
  given: Type.Object(
    {
      text: Type.String(),
      kind: Type.String({ description: 'What it is: a need, an event, a boundary, a message.' }),
      category: Type.Optional(needCategory),
      names: Type.Optional(Type.Array(Type.String(), { description: 'Names that must not stand in the answer.' })),
    },
    { additionalProperties: false },
  ),
  answer: Type.Object({ text: Type.String({ minLength: 1, maxLength: 2_000 }) }, { additionalProperties: false }),
  embeddedAnswer: answerRemoveHeat,
  settle: (answer, { names = [] }) =>
    answer.text.trim() === '' || namesAny(answer.text, names) ? null : { text: answer.text.trim() },
});
