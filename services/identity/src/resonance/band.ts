/** How a resonance is shown: a number would let somebody reckon another's traits from it. */
export const resonanceBands = ['VERY_HIGH', 'HIGH', 'MEDIUM', 'LOW'] as const;
export type ResonanceBand = (typeof resonanceBands)[number];

/** `VERY_HIGH` from 90, `HIGH` from 70, `MEDIUM` from 50, `LOW` below; null stays null. */
export function bandOf(score: number | null): ResonanceBand | null {
  if (score === null) return null;
  if (score >= 90) return 'VERY_HIGH';
  if (score >= 70) return 'HIGH';
  return score >= 50 ? 'MEDIUM' : 'LOW';
}

const dayMs = 24 * 60 * 60_000;

/** What was made at this moment or before it is made anew. */
export function freshSince(now: Date): Date {
  return new Date(now.getTime() - dayMs);
}

/**
 * Whether a resonance made then still stands: it is made once a day for a pair, however often and by whichever of them
 * it is asked.
 */
export function isFresh(
  { madeAt, weightsVersion }: { madeAt: Date; weightsVersion: number },
  now: Date,
  currentVersion: number,
): boolean {
  return weightsVersion === currentVersion && madeAt > freshSince(now);
}
