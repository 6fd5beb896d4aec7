import type { Aspect } from './calibration.ts';

/** How much of a calibration somebody allows, and what they wrote beside it for themselves. Kept as JSON, sealed. */
export interface ConsentDetails {
  readonly aspects: readonly Aspect[];
  readonly note: string | null;
}
