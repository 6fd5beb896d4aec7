import { defineTask } from '@kindred/models/task';
import { Type } from '@sinclair/typebox';
import { embeddedPrompt } from './embedded-prompts.ts';
import { promptKinds } from './prompt-kinds.ts';
import { shownText } from './shown-text.ts';
import { tribeMaterial } from './tribe-material.ts';

/**
 * A short message that invites the members of a tribe to talk, or to meet. All members read it. An answer that quotes a
 * message, or that has an address or a link, counts as nonsense.
 */
export const writeTribePrompt = defineTask({
  name: 'write-tribe-prompt',
  instructions: [
    'Write one short message to a small group of people who meet in person, so that they talk with each other again.',
    'ICE_BREAKER: an easy question for people who hardly know each other. QUESTION: a question about what they share.',
    'FOLLOW_UP: a question that goes on from what they answered. ACTIVITY: ask what they would like to do together soon, and when.',
    'One or two sentences, at most 300 characters, warm and plain, in the language of their messages, else in English.',
    'Address all of them, name no person, quote no message, and guess nothing about any of them. Never mention who was silent.',
  ].join(' '),
  given: Type.Object(
    {
      kind: Type.Union(promptKinds.map((kind) => Type.Literal(kind))),
      ...tribeMaterial,
      answers: Type.Array(Type.String(), { description: 'What members answered to the last prompt, for a FOLLOW_UP.' }),
      earlierPrompts: Type.Integer({ minimum: 0, description: 'How many prompts the tribe had before.' }),
    },
    { additionalProperties: false },
  ),
  answer: Type.Object({ text: Type.String({ minLength: 10, maxLength: 400 }) }, { additionalProperties: false }),
  embeddedAnswer: embeddedPrompt,
  settle({ text }, { messages, answers }) {
    const shown = shownText(text, [...messages, ...answers]);
    return shown === null ? null : { text: shown };
  },
});
