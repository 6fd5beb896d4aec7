import type { Point } from '@kindred/contracts/point';

const earthRadiusM = 6_371_008.7714;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The distance on the sphere, by the haversine formula. */
export function metresBetween(one: Point, other: Point): number {
  const latitude = radians(other.latitude - one.latitude);
  const longitude = radians(other.longitude - one.longitude);
  const half =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(half)));
}
