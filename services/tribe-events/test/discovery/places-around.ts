import type { Point } from '@kindred/contracts/point';

/** Points around which distances are likely to be measured wrongly. */
export const centres: Record<string, Point> = {
  'a city': { latitude: 51.5, longitude: -0.12 },
  'zero, zero': { latitude: 0, longitude: 0 },
  'the antimeridian': { latitude: -17, longitude: 180 },
  'the north pole': { latitude: 90, longitude: 0 },
  'the south pole': { latitude: -90, longitude: 77 },
  'beside a pole': { latitude: 89.7, longitude: 12 },
};

/** A generator with a seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A place within a degree or so, across poles and the antimeridian. */
export function around({ latitude, longitude }: Point, next: () => number): Point {
  const turn = Math.abs(latitude) > 85 ? next() * 360 : (next() - 0.5) * 1.6;
  const tilted = latitude + (next() - 0.5) * 1.6;
  const placed = Math.abs(tilted) > 90 ? Math.sign(tilted) * 180 - tilted : tilted;
  return { latitude: placed, longitude: ((longitude + turn + 540) % 360) - 180 };
}
