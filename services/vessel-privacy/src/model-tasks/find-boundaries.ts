import { Type, type Static } from '@sinclair/typebox';
import { defineTask } from '@kindred/models/task';
import { answerFindBoundaries } from '../embedded-answers/answer-find-boundaries.ts';

const boundary = Type.Object(
  {
    description: Type.String({ minLength: 1, maxLength: 500, description: 'One sentence in the first person.' }),
    nonNegotiable: Type.Boolean({ description: 'True only where the text leaves no room.' }),
  },
  { additionalProperties: false },
);
export type FoundBoundary = Static<typeof boundary>;

/** Where the writer draws a line: at most ten. */
export const findBoundaries = defineTask({
  name: 'find-boundaries',
  instructions: [
    'List the boundaries that the writer states for themselves: what they will not do, accept or have done to them.',
    'A wish or a complaint is no boundary. Mark one as non-negotiable only where the text leaves no room. At most ten.',
  ].join(' '),
  given: Type.Object({ text: Type.String() }, { additionalProperties: false }),
  answer: Type.Object({ boundaries: Type.Array(boundary, { maxItems: 10 }) }, { additionalProperties: false }),
  embeddedAnswer: answerFindBoundaries,
});
