import { InvalidLocation } from '@kindred/contracts/point';
import { readTravelDistanceMiles } from './travel-distance.ts';

describe('a travel distance', () => {
  it.each([0, -1, 101, 2.5, Number.NaN])('refuses %s miles', (miles) => {
    expect(() => readTravelDistanceMiles(miles)).toThrow(InvalidLocation);
  });

  it('is a whole number of miles', () => {
    expect(readTravelDistanceMiles(25)).toBe(25);
  });
});
