import { Type, type Static } from '@sinclair/typebox';
import { defineTask } from '../task.ts';

export const attributions = ['SELF', 'OTHER', 'MUTUAL', 'EXTERNAL'] as const;

const event = Type.Object(
  {
    description: Type.String({ minLength: 1, maxLength: 500, description: 'What happened, in one sentence.' }),
    attributedTo: Type.Union(attributions.map((attribution) => Type.Literal(attribution)), { description: 'Whose doing the writer takes it for.' }),
    emotions: Type.Array(Type.String({ minLength: 1, maxLength: 40 }), { maxItems: 8, description: 'Single words in lower case, as nouns or adjectives.' }),
  },
  { additionalProperties: false },
);
export type FoundEvent = Static<typeof event>;

/** What happened, by the writer's account, in the order of the text: at most twenty. */
export const findEvents = defineTask({
  name: 'find-events',
  instructions: [
    'List what happened according to the text: things that were said, done or left undone, not opinions or wishes.',
    'Say whose doing the writer takes each for (SELF the writer, OTHER the other person, MUTUAL both, EXTERNAL anything else)',
    'and which emotions of the writer go with it. Invent nothing. At most twenty.',
  ].join(' '),
  given: Type.Object({ text: Type.String() }, { additionalProperties: false }),
  answer: Type.Object({ events: Type.Array(event, { maxItems: 20 }) }, { additionalProperties: false }),
});
