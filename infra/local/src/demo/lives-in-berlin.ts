import { leaning, type DemoLife } from './demo-life.ts';

/** By user name. The six are in reach of each other and in no tribe, so that a formation has a group to propose. */
export const livesInBerlin: Readonly<Record<string, DemoLife>> = {
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
  jonas: {
    point: { latitude: 52.4986, longitude: 13.3917 },
    style: 'DIRECT',
    interests: [
      'TECHNOLOGY Radio* HIGH',
      'OUTDOOR_ADVENTURES Night walks* HIGH',
      'ARTS_CULTURE Maps LOW',
      'LEARNING_EDUCATION History MEDIUM',
    ],
    values: ['Truth', 'Joy', 'Curiosity'],
    archetypes: ['EXPLORER', 'JESTER'],
    leaning: leaning(5, 3, 5, 4, 3),
  },
  katya: {
    point: { latitude: 52.5386, longitude: 13.4246 },
    style: 'THOUGHTFUL',
    interests: [
      'ARTS_CULTURE Poetry* HIGH',
      'OUTDOOR_ADVENTURES Night walks MEDIUM',
      'WELLNESS_MINDFULNESS Meditation LOW',
      'LEARNING_EDUCATION History LOW',
    ],
    values: ['Patience', 'Truth', 'Craft'],
    archetypes: ['SAGE', 'CREATOR'],
    leaning: leaning(5, 4, 3, 4, 3),
  },
  leyla: {
    point: { latitude: 52.4811, longitude: 13.435 },
    style: 'SUPPORTIVE',
    interests: ['FOOD_DINING Long dinners* HIGH', 'ARTS_CULTURE Poetry MEDIUM', 'OUTDOOR_ADVENTURES Night walks LOW'],
    values: ['Generosity', 'Joy', 'Loyalty'],
    archetypes: ['CAREGIVER', 'LOVER'],
    leaning: leaning(4, 3, 5, 5, 2),
  },
  marek: {
    point: { latitude: 52.5208, longitude: 13.4546 },
    style: 'ANALYTICAL',
    interests: ['GAMES_ENTERTAINMENT Chess* HIGH', 'ARTS_CULTURE Maps* MEDIUM', 'LEARNING_EDUCATION History MEDIUM'],
    values: ['Curiosity', 'Patience', 'Truth'],
    archetypes: ['SAGE', 'EXPLORER'],
    leaning: leaning(4, 4, 3, 3, 2),
  },
};
