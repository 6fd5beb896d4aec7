import { notRecalledFrom } from '../guide/retrieval-contract.ts';

/** A reading as a pattern takes it in: its number alone, never its words. */
export interface PatternReading {
  readonly intensity: number;
}

/** Of fewer readings a pattern would tell what a single one was. */
export const fewestReadings = 3;

/**
 * Those of a stage's readings that a pattern may sum up, from the oldest on. The strongest are not recalled, so they
 * are not here either.
 */
export function readingsForPattern<Reading extends PatternReading>(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(({ intensity }) => intensity < notRecalledFrom);
}

/**
 * How strongly somebody felt through a stage, in a sentence or two of theirs: how it was on the whole, and where it
 * went. No number and no single reading is in it. Null where there are too few.
 */
export function patternOf(readings: readonly PatternReading[]): string | null {
  const intensities = readingsForPattern(readings).map(({ intensity }) => intensity);
  if (intensities.length < fewestReadings) return null;
  const third = Math.max(1, Math.floor(intensities.length / 3));
  const change = mean(intensities.slice(-third)) - mean(intensities.slice(0, third));
  const way =
    change >= 1.5
      ? 'It grew stronger with time.'
      : change <= -1.5
        ? 'It became calmer with time.'
        : 'It stayed much the same.';
  return `What I felt through this part was ${strength(mean(intensities))} on the whole. ${way}`;
}

function strength(intensity: number): string {
  if (intensity < 3.5) return 'mild';
  return intensity < 5.5 ? 'noticeable' : 'strong';
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
