import type { InterestCategory } from '@kindred/contracts/interest';

/** A challenge as it is proposed: something small that a tribe can do together within a few weeks. */
export interface Challenge {
  readonly title: string;
  readonly description: string;
}

export const challenges: Readonly<Record<InterestCategory, readonly [Challenge, ...Challenge[]]>> = {
  OUTDOOR_ADVENTURES: [
    {
      title: 'Walk a path that is new to all of you',
      description: 'Two hours outside, and a photo at the turning point.',
    },
    {
      title: 'Watch a sunrise together',
      description: 'Agree on a place and a morning, and bring something warm to drink.',
    },
  ],
  ARTS_CULTURE: [
    { title: 'Go to a small concert or reading', description: 'Something local that none of you has been to.' },
    { title: 'Make something with your hands', description: 'Each brings material for one other person.' },
  ],
  FOOD_DINING: [
    { title: 'Cook a meal of five courses', description: 'Each of you makes one, and nobody makes the same twice.' },
    { title: 'Find the best dumpling in town', description: 'Try three places and vote.' },
  ],
  SPORTS_FITNESS: [
    {
      title: 'Move together three times in two weeks',
      description: 'A run, a swim, a game: whatever all of you can do.',
    },
    { title: 'Learn a sport that is new to all', description: 'One trial hour together.' },
  ],
  GAMES_ENTERTAINMENT: [
    { title: 'Hold a tournament', description: 'One game, one evening, one small prize.' },
    { title: 'Solve an escape room', description: 'In a room in town, or one that you make for each other.' },
  ],
  LEARNING_EDUCATION: [
    { title: 'Teach each other something in ten minutes', description: 'Each of you prepares one thing.' },
    { title: 'Visit a lecture and talk about it', description: 'A public one, and an hour for questions afterwards.' },
  ],
  TECHNOLOGY: [
    { title: 'Repair something together', description: 'Bring what is broken, and mend at least one thing.' },
    { title: 'Build something in an afternoon', description: 'Small enough to show at the end of the day.' },
  ],
  WELLNESS_MINDFULNESS: [
    { title: 'Spend an afternoon without screens', description: 'A walk, a book, a talk. Phones stay in a bag.' },
    { title: 'Begin three mornings with ten quiet minutes', description: 'Each at home, at the same time.' },
  ],
};
