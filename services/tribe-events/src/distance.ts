import type { Point } from '@kindred/contracts/point';

export const metresPerMile = 1_609.344;

/** Of the sphere by which PostGIS orders geographies. */
export const earthRadiusM = 6_371_008.7714;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The distance in metres on a sphere, by the haversine formula. */
export function sphereDistanceM(one: Point, other: Point): number {
  const [low, high] = [radians(one.latitude), radians(other.latitude)];
  const across = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const chord = Math.sin((high - low) / 2) ** 2 + Math.cos(low) * Math.cos(high) * across;
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
