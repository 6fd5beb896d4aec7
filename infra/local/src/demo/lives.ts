import type { Trait } from '@kindred/identity/assessments/mini-ipip';

/** What a demo person says of themselves, so that profiles, matches and maps have something in them. */
export interface DemoLife {
  readonly point: { readonly latitude: number; readonly longitude: number };
  readonly style: 'DIRECT' | 'THOUGHTFUL' | 'SUPPORTIVE' | 'ANALYTICAL' | 'EXPRESSIVE';
  /** Category, name, level; those with a star are primary. */
  readonly interests: readonly string[];
  readonly values: readonly string[];
  readonly archetypes: readonly string[];
  /** How the person answers the assessment: 1 away from the trait, 5 towards it. */
  readonly leaning: Readonly<Record<Trait, 1 | 2 | 3 | 4 | 5>>;
}

const leaning = (
  OPENNESS: Lean,
  CONSCIENTIOUSNESS: Lean,
  EXTRAVERSION: Lean,
  AGREEABLENESS: Lean,
  NEUROTICISM: Lean,
): DemoLife['leaning'] => ({ OPENNESS, CONSCIENTIOUSNESS, EXTRAVERSION, AGREEABLENESS, NEUROTICISM });
type Lean = 1 | 2 | 3 | 4 | 5;

/**
 * By user name. Together they show every band, from Amara with Bruno to Hugo with Grace. Inês has not taken the
 * assessment and is not to be matched.
 */
export const lives: Readonly<Record<string, DemoLife>> = {
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
  daniel: {
    point: { latitude: 52.5145, longitude: 13.3907 },
    style: 'ANALYTICAL',
    interests: ['ARTS_CULTURE Maps* HIGH', 'LEARNING_EDUCATION History HIGH', 'TECHNOLOGY Radio LOW'],
    values: ['Truth', 'Curiosity', 'Patience'],
    archetypes: ['EXPLORER', 'SAGE'],
    leaning: leaning(5, 3, 2, 3, 3),
  },
  eun_ji: {
    point: { latitude: 52.4989, longitude: 13.4183 },
    style: 'SUPPORTIVE',
    interests: [
      'OUTDOOR_ADVENTURES Night walks* HIGH',
      'ARTS_CULTURE Poetry* HIGH',
      'ARTS_CULTURE Maps* LOW',
      'WELLNESS_MINDFULNESS Meditation MEDIUM',
    ],
    values: ['Patience', 'Curiosity', 'Truth'],
    archetypes: ['SAGE', 'CREATOR'],
    leaning: leaning(4, 4, 2, 5, 2),
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
