import type { NamedInterest } from '@kindred/contracts/interest';
import { readInterestList } from '@kindred/service/people/read-interests';

const limits = { most: 10, mostPrimary: 3 };

/** @throws {InvalidInterests} @throws {InvalidText} */
export function readTribeInterests(interests: readonly NamedInterest[]): NamedInterest[] {
  return readInterestList(interests, limits);
}
