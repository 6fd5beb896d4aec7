import { Type, type Static } from '@sinclair/typebox';
import { defineTask } from '@kindred/models/task';
import { answerFindEvents } from '../embedded-answers/answer-find-events.ts';

export const attributions = ['SELF', 'OTHER', 'MUTUAL', 'EXTERNAL'] as const;

const event = Type.Object(
  {
    description: Type.String({ minLength: 1, maxLength: 500, description: 'What happened, in one sentence.' }),
    attributedTo: Type.Union(
      attributions.map((attribution) => Type.Literal(attribution)),
      { description: 'Whose doing the writer takes it for.' },
    ),
    emotions: Type.Array(Type.String({ minLength: 1, maxLength: 40 }), {
      maxItems: 8,
      description: 'Single words in lower case, as nouns or adjectives.',
    }),
  },
  { additionalProperties: false },
);
export type FoundEvent = Static<typeof event>;

const mostEmotions = 12;
const emotions = Type.Array(Type.String({ minLength: 1, maxLength: 40 }), {
  maxItems: mostEmotions,
  description:
    'All emotions of the writer in the text, as single words in lower case, also those that go with no event.',
});

/**
 * The events that the writer tells, in the order of the text, at most twenty. Also the writer's emotions, whether or
 * not they belong to an event.
 */
export const findEvents = defineTask({
  name: 'find-events',
  instructions: [
    'List what happened according to the text: things that were said, done or left undone, not opinions or wishes.',
    'Say whose doing the writer takes each for (SELF the writer, OTHER the other person, MUTUAL both, EXTERNAL anything else)',
    'and which emotions of the writer go with it. Invent nothing. At most twenty.',
    'Then list all emotions that the writer names or shows, also where the text tells of no event. Leave out what the writer denies.',
  ].join(' '),
  given: Type.Object({ text: Type.String() }, { additionalProperties: false }),
  answer: Type.Object({ events: Type.Array(event, { maxItems: 20 }), emotions }, { additionalProperties: false }),
  embeddedAnswer: answerFindEvents,
  settle({ events, emotions }) {
    const all = [...emotions, ...events.flatMap((event) => event.emotions)].map((emotion) =>
      emotion.trim().toLowerCase(),
    );
    return { events, emotions: [...new Set(all)].filter((emotion) => emotion !== '').slice(0, mostEmotions) };
  },
});
