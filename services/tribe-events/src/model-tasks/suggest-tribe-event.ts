import { defineTask } from '@kindred/models/task';
import { Type } from '@sinclair/typebox';
import { embeddedSuggestion } from './embedded-suggestions.ts';
import { shownText } from './shown-text.ts';
import { interestCategory, tribeMaterial } from './tribe-material.ts';

/**
 * Something that a tribe could do together at one of the times that are given. All members read it. An answer that
 * quotes a message, has an address or a link, or names another time counts as nonsense.
 */
export const suggestTribeEvent = defineTask({
  name: 'suggest-tribe-event',
  instructions: [
    'Suggest one thing that a small group of people could do together in person, by what they share and what they said.',
    'Give it a name of at most 80 characters and a description of at most 400, plain and inviting, in the language of their',
    'messages, else in English. Name no person, quote no message, suggest nothing that the tribe did last or has planned.',
    'Choose one of the given times by its number: the one that fits what they said, else the first. Say in one English word or',
    'two what to search on a map, such as "park" or "bowling". Say what it costs for one person in whole units of the given',
    'currency, 0 for nothing, and whether it depends on the weather.',
  ].join(' '),
  given: Type.Object(
    {
      ...tribeMaterial,
      currency: Type.String(),
      times: Type.Array(Type.String(), { minItems: 1, description: 'Possible times, as clocks there show them.' }),
      earlierSuggestions: Type.Array(Type.String(), { description: 'Names of what was suggested before.' }),
    },
    { additionalProperties: false },
  ),
  answer: Type.Object(
    {
      name: Type.String({ minLength: 1, maxLength: 80 }),
      description: Type.String({ minLength: 1, maxLength: 400 }),
      category: interestCategory,
      time: Type.Integer({ minimum: 1, description: 'The number of the chosen time, from 1.' }),
      placeToSearch: Type.String({ minLength: 1, maxLength: 40 }),
      costForOne: Type.Integer({ minimum: 0, maximum: 500 }),
      dependsOnWeather: Type.Boolean(),
    },
    { additionalProperties: false },
  ),
  embeddedAnswer: embeddedSuggestion,
  settle(answer, { times, messages }) {
    const name = shownText(answer.name, messages);
    const description = shownText(answer.description, messages);
    const placeToSearch = shownText(answer.placeToSearch, messages);
    if (name === null || description === null || placeToSearch === null || answer.time > times.length) return null;
    return { ...answer, name, description, placeToSearch };
  },
});
