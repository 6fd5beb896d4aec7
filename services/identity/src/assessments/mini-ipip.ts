/** The Big Five, as the International Personality Item Pool keys them. */
export const traits = ['OPENNESS', 'CONSCIENTIOUSNESS', 'EXTRAVERSION', 'AGREEABLENESS', 'NEUROTICISM'] as const;
export type Trait = (typeof traits)[number];

export interface Item {
  /** 1 to 20, the order in which the scale is given. */
  readonly number: number;
  /** Completes "I …"; said to be true of oneself from 1 (very inaccurate) to 5 (very accurate). */
  readonly text: string;
  readonly trait: Trait;
  /** Whether agreeing speaks for the trait, or against it. */
  readonly keyed: 'FOR' | 'AGAINST';
}

/**
 * The Mini-IPIP: four items for each trait.
 *
 * Donnellan, M. B., Oswald, F. L., Baird, B. M., & Lucas, R. E. (2006). The Mini-IPIP scales: Tiny-yet-effective
 * measures of the Big Five factors of personality. Psychological Assessment, 18(2), 192-203. Appendix: items, order and
 * keying. The items are of the International Personality Item Pool (https://ipip.ori.org), which is in the public
 * domain. What the paper calls Intellect/Imagination is `OPENNESS` here.
 */
export const items: readonly Item[] = [
  { number: 1, text: 'Am the life of the party.', trait: 'EXTRAVERSION', keyed: 'FOR' },
  { number: 2, text: 'Sympathize with others’ feelings.', trait: 'AGREEABLENESS', keyed: 'FOR' },
  { number: 3, text: 'Get chores done right away.', trait: 'CONSCIENTIOUSNESS', keyed: 'FOR' },
  { number: 4, text: 'Have frequent mood swings.', trait: 'NEUROTICISM', keyed: 'FOR' },
  { number: 5, text: 'Have a vivid imagination.', trait: 'OPENNESS', keyed: 'FOR' },
  { number: 6, text: 'Don’t talk a lot.', trait: 'EXTRAVERSION', keyed: 'AGAINST' },
  { number: 7, text: 'Am not interested in other people’s problems.', trait: 'AGREEABLENESS', keyed: 'AGAINST' },
  {
    number: 8,
    text: 'Often forget to put things back in their proper place.',
    trait: 'CONSCIENTIOUSNESS',
    keyed: 'AGAINST',
  },
  { number: 9, text: 'Am relaxed most of the time.', trait: 'NEUROTICISM', keyed: 'AGAINST' },
  { number: 10, text: 'Am not interested in abstract ideas.', trait: 'OPENNESS', keyed: 'AGAINST' },
  { number: 11, text: 'Talk to a lot of different people at parties.', trait: 'EXTRAVERSION', keyed: 'FOR' },
  { number: 12, text: 'Feel others’ emotions.', trait: 'AGREEABLENESS', keyed: 'FOR' },
  { number: 13, text: 'Like order.', trait: 'CONSCIENTIOUSNESS', keyed: 'FOR' },
  { number: 14, text: 'Get upset easily.', trait: 'NEUROTICISM', keyed: 'FOR' },
  { number: 15, text: 'Have difficulty understanding abstract ideas.', trait: 'OPENNESS', keyed: 'AGAINST' },
  { number: 16, text: 'Keep in the background.', trait: 'EXTRAVERSION', keyed: 'AGAINST' },
  { number: 17, text: 'Am not really interested in others.', trait: 'AGREEABLENESS', keyed: 'AGAINST' },
  { number: 18, text: 'Make a mess of things.', trait: 'CONSCIENTIOUSNESS', keyed: 'AGAINST' },
  { number: 19, text: 'Seldom feel blue.', trait: 'NEUROTICISM', keyed: 'AGAINST' },
  { number: 20, text: 'Do not have a good imagination.', trait: 'OPENNESS', keyed: 'AGAINST' },
];
