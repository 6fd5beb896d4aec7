import { type NamedInterest } from '@kindred/contracts/interest';
import { readInterestList } from '@kindred/service/people/read-interests';

export const interestLevels = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type InterestLevel = (typeof interestLevels)[number];

export interface InterestChoice extends NamedInterest {
  readonly level: InterestLevel;
}

const limits = { most: 20, mostPrimary: 3 };

/**
 * The whole list of a person's interests, their names as they are kept.
 * @throws {InvalidInterests} @throws {InvalidText} for a name
 */
export function readInterests(choices: readonly InterestChoice[]): InterestChoice[] {
  return readInterestList(choices, limits);
}
