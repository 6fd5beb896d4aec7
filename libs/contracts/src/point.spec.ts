import fc from 'fast-check';
import { InvalidLocation, readPoint, roundedPoint, type Point } from './point.ts';

const anywhere: fc.Arbitrary<Point> = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Great-circle distance in kilometres, by the haversine formula. */
function kilometresBetween(one: Point, other: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * half(one.longitude, other.longitude);
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)));
}

describe('a point', () => {
  it.each([
    ['too far north', 90.000001, 0],
    ['too far south', -91, 0],
    ['too far east', 0, 180.5],
    ['too far west', 0, -181],
    ['no number', Number.NaN, 0],
    ['no longitude', 0, Number.NaN],
    ['infinite', Number.POSITIVE_INFINITY, 0],
  ])('is refused when it is %s', (_, latitude, longitude) => {
    expect(() => readPoint({ latitude, longitude })).toThrow(InvalidLocation);
  });

  it('has one name on the antimeridian and at zero', () => {
    expect(readPoint({ latitude: -0, longitude: 180 })).toEqual({ latitude: 0, longitude: -180 });
  });
});

describe('a point as others see it', () => {
  it('lies within 0.8 km of the true one, and says no more when it is rounded again', () => {
    fc.assert(
      fc.property(anywhere, (point) => {
        const shown = roundedPoint(readPoint(point));
        expect(readPoint(shown)).toEqual(shown);
        expect(kilometresBetween(point, shown)).toBeLessThan(0.8);
        expect(roundedPoint(shown)).toEqual(shown);
      }),
      { numRuns: 2000 },
    );
  });

  it('is shared by everybody within a cell as wide in the north as at the equator', () => {
    for (const latitude of [0.2, 41.3, 59.9, 69.7, 78.2]) {
      const metresEast = (metres: number): Point => ({
        latitude,
        longitude: 10 + metres / 1000 / (111.195 * Math.cos((latitude * Math.PI) / 180)),
      });
      const shown = Array.from({ length: 120 }, (_, nth) => roundedPoint(metresEast(nth * 10)).longitude);
      expect(new Set(shown).size).toBeLessThanOrEqual(3);
      expect(new Set(shown).size).toBeGreaterThan(1);
    }
  });

  it('never comes from a cell smaller than a kilometre', () => {
    fc.assert(
      fc.property(anywhere, (point) => {
        const shown = roundedPoint(point);
        fc.pre(Math.abs(shown.latitude) < 89);
        const kilometresPerDegree = 111.195 * Math.cos((shown.latitude * Math.PI) / 180);
        const near = { latitude: shown.latitude, longitude: shown.longitude + 0.5 / kilometresPerDegree };
        fc.pre(near.longitude < 180);
        expect(roundedPoint(near)).toEqual(shown);
      }),
    );
  });
});
