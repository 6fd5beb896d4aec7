import { bandOf, type ResonanceBand } from './band.ts';
import { factors, type Factor, type Resonance } from './resonance.ts';

/** How two people resonate, as it is kept for a day: bands alone. */
export interface KeptResonance {
  readonly weightsVersion: number;
  readonly madeAt: Date;
  readonly band: ResonanceBand | null;
  readonly factors: Readonly<Record<Factor, ResonanceBand | null>>;
}

/** A resonance as it is kept and shown: the numbers end here. */
export function inBands({ weightsVersion, score, factors: found }: Resonance, madeAt: Date): KeptResonance {
  const bands = Object.fromEntries(factors.map((factor) => [factor, bandOf(found[factor])])) as Record<
    Factor,
    ResonanceBand | null
  >;
  return { weightsVersion, madeAt, band: bandOf(score), factors: bands };
}

/** The same as one of the two is shown it. */
export interface ResonanceWith extends KeptResonance {
  readonly otherId: string;
}
