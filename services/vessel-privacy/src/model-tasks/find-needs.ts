import { Type, type Static } from '@sinclair/typebox';
import { namedNeed } from '../vessels/needs.ts';
import { defineTask } from '@kindred/models/task';
import { quotesFrom } from '@kindred/models/answer-checks/quotes';
import { answerFindNeeds } from '../embedded-answers/answer-find-needs.ts';

const found = Type.Object(
  {
    ...namedNeed.properties,
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    evidence: Type.Array(Type.String({ minLength: 1, maxLength: 500 }), {
      minItems: 1,
      maxItems: 5,
      description: 'Quotes from the text, letter by letter.',
    }),
  },
  { additionalProperties: false },
);
export type FoundNeed = Static<typeof found>;

/** What the writer of a text seems to need: at most eight, the surest first, each with quotes that are in the text. */
export const findNeeds = defineTask({
  name: 'find-needs',
  instructions: [
    'Find the needs of the person who wrote the text: what they lacked or long for, not what they want somebody else to do.',
    'Categories: SAFETY (calm, trust, reliability), CONNECTION (closeness, time, belonging), AUTONOMY (choice, room, own pace),',
    'RECOGNITION (being heard, seen, thanked, respected), MEANING (purpose, shared direction, growth), FAIRNESS (sharing, justice, keeping a deal).',
    'Give one to five quotes from the text as evidence for each, copied exactly. Leave out what the text does not bear out. At most eight.',
  ].join(' '),
  given: Type.Object({ text: Type.String() }, { additionalProperties: false }),
  answer: Type.Object({ needs: Type.Array(found, { maxItems: 8 }) }, { additionalProperties: false }),
  embeddedAnswer: answerFindNeeds,
  settle({ needs }, { text }) {
    const borneOut = needs
      .map((need) => ({ ...need, evidence: quotesFrom(text, need.evidence) }))
      .filter(({ evidence }) => evidence.length > 0);
    if (needs.length > 0 && borneOut.length === 0) return null;
    return { needs: borneOut.sort((a, b) => b.confidence - a.confidence) };
  },
});
