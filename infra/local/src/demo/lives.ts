import { livesInBerlin } from './lives-in-berlin.ts';
import { leaning, type DemoLife } from './demo-life.ts';

/**
 * By user name. Together they show every band, from Amara with Bruno to Hugo with Grace. Inês has not taken the
 * assessment and is not to be matched.
 */
export const lives: Readonly<Record<string, DemoLife>> = {
  ...livesInBerlin,
  amara: {
    point: { latitude: 38.7139, longitude: -9.1394 },
    style: 'THOUGHTFUL',
    interests: [
      'FOOD_DINING Bread* HIGH',
      'LEARNING_EDUCATION Astronomy* HIGH',
      'OUTDOOR_ADVENTURES Night walks MEDIUM',
      'ARTS_CULTURE Choirs LOW',
    ],
    values: ['Curiosity', 'Patience', 'Generosity'],
    archetypes: ['SAGE', 'CREATOR'],
    leaning: leaning(5, 4, 3, 4, 2),
  },
  bruno: {
    point: { latitude: 38.7223, longitude: -9.1501 },
    style: 'THOUGHTFUL',
    interests: [
      'TECHNOLOGY Bicycles* HIGH',
      'FOOD_DINING Bread* MEDIUM',
      'LEARNING_EDUCATION Astronomy MEDIUM',
      'OUTDOOR_ADVENTURES Night walks MEDIUM',
    ],
    values: ['Generosity', 'Curiosity', 'Patience'],
    archetypes: ['CREATOR', 'SAGE'],
    leaning: leaning(5, 4, 3, 5, 2),
  },
  chiara: {
    point: { latitude: 41.1496, longitude: -8.611 },
    style: 'EXPRESSIVE',
    interests: ['ARTS_CULTURE Choirs* HIGH', 'ARTS_CULTURE Opera MEDIUM', 'FOOD_DINING Long dinners* HIGH'],
    values: ['Joy', 'Loyalty', 'Generosity'],
    archetypes: ['LOVER', 'JESTER'],
    leaning: leaning(4, 2, 5, 4, 3),
  },
  farid: {
    point: { latitude: 43.2965, longitude: 5.3698 },
    style: 'DIRECT',
    interests: [
      'SPORTS_FITNESS Football* HIGH',
      'OUTDOOR_ADVENTURES Gardening* HIGH',
      'FOOD_DINING Long dinners* HIGH',
    ],
    values: ['Fairness', 'Loyalty', 'Joy'],
    archetypes: ['LOVER', 'JESTER'],
    leaning: leaning(3, 3, 5, 4, 3),
  },
  grace: {
    point: { latitude: 51.4826, longitude: -0.0077 },
    style: 'SUPPORTIVE',
    interests: ['OUTDOOR_ADVENTURES Sailing* HIGH', 'SPORTS_FITNESS Swimming MEDIUM', 'SPORTS_FITNESS Football LOW'],
    values: ['Courage', 'Kindness', 'Fairness'],
    archetypes: ['HERO', 'CAREGIVER'],
    leaning: leaning(3, 5, 4, 5, 1),
  },
  hugo: {
    point: { latitude: 59.3293, longitude: 18.0686 },
    style: 'ANALYTICAL',
    interests: ['ARTS_CULTURE Instruments* HIGH', 'TECHNOLOGY Woodwork HIGH', 'GAMES_ENTERTAINMENT Chess MEDIUM'],
    values: ['Independence', 'Craft'],
    archetypes: ['CREATOR', 'OUTLAW'],
    leaning: leaning(5, 1, 1, 2, 5),
  },
};

/** Requests for ties, and whether they are accepted. Two stay open, so that a developer can answer them. */
export const ties: readonly { readonly from: string; readonly to: string; readonly accepted: boolean }[] = [
  { from: 'amara', to: 'bruno', accepted: true },
  { from: 'eun_ji', to: 'amara', accepted: true },
  { from: 'bruno', to: 'eun_ji', accepted: true },
  { from: 'daniel', to: 'eun_ji', accepted: true },
  { from: 'chiara', to: 'farid', accepted: true },
  { from: 'farid', to: 'grace', accepted: true },
  { from: 'hugo', to: 'amara', accepted: false },
  { from: 'farid', to: 'bruno', accepted: false },
];
