import type { Point } from '@kindred/contracts/point';

const metresPerDegree = 111_195;

/** West, south, east and north of a box around a circle, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * The box around a circle. A box does not cross the antimeridian or a pole: it ends there, or goes round the globe near
 * a pole.
 */
export function boxAround({ latitude, longitude }: Point, radiusM: number): Box {
  const high = radiusM / metresPerDegree;
  const north = Math.min(90, latitude + high);
  const south = Math.max(-90, latitude - high);
  const cosine = Math.cos((Math.max(Math.abs(north), Math.abs(south)) * Math.PI) / 180);
  const wide = cosine * 180 <= high ? 180 : high / cosine;
  if (wide >= 180) return [-180, south, 180, north];
  return [Math.max(-180, longitude - wide), south, Math.min(180, longitude + wide), north];
}
