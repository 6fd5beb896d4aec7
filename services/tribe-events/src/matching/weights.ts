export const pairFactors = ['PERSONALITY', 'INTERESTS', 'COMMUNICATION_STYLE', 'LOCATION'] as const;
export type PairFactor = (typeof pairFactors)[number];

export const factors = [...pairFactors, 'GROUP_BALANCE'] as const;
export type Factor = (typeof factors)[number];

/** Weights are versioned: scores of two versions are not compared. They sum to 1. */
export const weights: { readonly version: number; readonly of: Readonly<Record<Factor, number>> } = {
  version: 1,
  of: { PERSONALITY: 0.3, INTERESTS: 0.25, COMMUNICATION_STYLE: 0.2, LOCATION: 0.15, GROUP_BALANCE: 0.1 },
};

/** Added to the overlap of interests if two people share a primary one. */
export const sharedPrimaryBonus = 0.2;

/** Added to the score of two people who both said that they would meet again, where a formation compares pairs. */
export const meetAgainBonus = 0.05;

/** What is left of a score if the people have no free evening in common. */
export const withoutCommonEvening = 0.9;

/** A score from which a person is proposed to a tribe that exists. */
export const fillingScore = 70;

/** People who are farther apart are never matched, however far they would travel. */
export const reachMiles = 25;
