import { InvalidLocation } from '@kindred/contracts/point';

/** Miles, because the reach of a tribe (25) is in miles; where nothing is said, that reach. */
export const defaultTravelDistanceMiles = 25;
const longestTravelDistanceMiles = 100;

/**
 * How far somebody is willing to travel, in whole miles, 1 to 100.
 * @throws {InvalidLocation}
 */
export function readTravelDistanceMiles(miles: number): number {
  if (!Number.isInteger(miles) || miles < 1 || miles > longestTravelDistanceMiles) {
    throw new InvalidLocation(
      'maxTravelDistanceMiles',
      `A travel distance is a whole number of miles from 1 to ${longestTravelDistanceMiles}.`,
    );
  }
  return miles;
}
