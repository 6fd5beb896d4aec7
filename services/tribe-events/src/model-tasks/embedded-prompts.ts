import type { InterestCategory } from '@kindred/contracts/interest';
import type { PromptKind } from './prompt-kinds.ts';

type Texts = readonly [string, ...string[]];

const byKind: Readonly<Record<Exclude<PromptKind, 'QUESTION'>, Texts>> = {
  ICE_BREAKER: [
    'What is a small thing that made you smile this week?',
    'What did you want to learn as a child, and did you?',
    'What is a place in town that you would show to a friend first?',
  ],
  FOLLOW_UP: [
    'Thank you for your answers. Which part of them would you like to do together?',
    'Those answers have something in common. What could be a first small step?',
  ],
  ACTIVITY: [
    'It is a while since you met. What would you like to do together in the next two weeks, and which day suits you?',
    'If you had one free evening together, how would you spend it? Say which day would suit you.',
  ],
};

const byCategory: Readonly<Record<InterestCategory, Texts>> = {
  OUTDOOR_ADVENTURES: [
    'Which path near you have you always wanted to walk?',
    'What is the best view that you can reach on foot?',
  ],
  ARTS_CULTURE: ['What did you see or hear lately that stayed with you?', 'Which exhibition would you see together?'],
  FOOD_DINING: ['Which dish would you cook for everybody here?', 'Where do you eat when you want to feel at home?'],
  SPORTS_FITNESS: ['What moves you most: a run, a swim or a game?', 'Which sport would you try once, with company?'],
  GAMES_ENTERTAINMENT: ['Which game could you play again tonight?', 'Which film should everybody here have seen?'],
  LEARNING_EDUCATION: ['What could you explain to the others in ten minutes?', 'What did you learn this month?'],
  TECHNOLOGY: ['What would you like to build if you had a free weekend?', 'Which tool do you use every day, and why?'],
  WELLNESS_MINDFULNESS: ['How do you get quiet after a loud day?', 'Which habit does you good at the moment?'],
};

/** Takes the next text of a list with each prompt, so that a tribe does not read the same twice in a row. */
export function embeddedPrompt({
  kind,
  interests,
  earlierPrompts,
}: {
  readonly kind: PromptKind;
  readonly interests: readonly { readonly category: InterestCategory }[];
  readonly earlierPrompts: number;
}): { text: string } {
  const texts = kind === 'QUESTION' ? questions(interests) : byKind[kind];
  return { text: texts[earlierPrompts % texts.length] ?? texts[0] };
}

function questions(interests: readonly { readonly category: InterestCategory }[]): Texts {
  const [first, ...others] = [...new Set(interests.map(({ category }) => category))];
  if (first === undefined) return byKind.ICE_BREAKER;
  const [one, ...more] = byCategory[first];
  return [one, ...more, ...others.flatMap((category) => byCategory[category])];
}
