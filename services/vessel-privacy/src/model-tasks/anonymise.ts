import { Type } from '@sinclair/typebox';
import { defineTask } from '@kindred/models/task';
import { namesAny } from '@kindred/models/answer-checks/names-any';
import { tellsWho } from '@kindred/models/answer-checks/tells-who';
import { answerAnonymise } from '../embedded-answers/answer-anonymise.ts';

/**
 * A text without names, places, addresses, numbers and dates, for a library that anybody reads. A model lessens what
 * tells who wrote it and guarantees nothing: the person reads the result and decides, and a curator may take it back.
 * An answer that still has an address, a telephone number or one of the names given in it counts as nonsense.
 */
export const anonymise = defineTask({
  name: 'anonymise',
  instructions: [
    'Rewrite title and text so that nobody can tell who wrote it or whom it is about: no names of people, places, employers, schools;',
    'no addresses, telephone numbers, links, dates, ages, or details that only one person has. Say "someone", "a place", "one day".',
    'Keep what others can learn from it.',
  ].join(' '),
  given: Type.Object(
    {
      title: Type.String(),
      text: Type.String(),
      names: Type.Optional(Type.Array(Type.String(), { description: 'Names that are known to be in it.' })),
    },
    { additionalProperties: false },
  ),
  answer: Type.Object(
    { title: Type.String({ minLength: 1, maxLength: 200 }), text: Type.String({ minLength: 1, maxLength: 10_000 }) },
    { additionalProperties: false },
  ),
  embeddedAnswer: answerAnonymise,
  settle(answer, { names = [] }) {
    const all = `${answer.title}\n${answer.text}`;
    return namesAny(all, names) || tellsWho(all) ? null : answer;
  },
});
