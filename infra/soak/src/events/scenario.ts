import type { Load } from './load.ts';
import type { World } from './world.ts';

/** A round in which counters are being raised and events flow. */
export interface Round {
  readonly world: World;
  readonly load: Load;
  /** From 1 on. */
  readonly number: number;
  /** Resolves when events that were written from now on have had their effect. */
  untilFlowing(): Promise<void>;
}

export interface Scenario {
  readonly name: string;
  /** What a caller may be told meanwhile, beside success. All of these can be tried again. */
  readonly refusals: readonly string[];
  /**
   * Breaks something in mid-stream and sees it mended; gives facts worth printing, and throws when something promised
   * was not kept.
   */
  breakSomething(round: Round): Promise<string[]>;
}

/** How long something took, as it is printed. */
export function seconds(since: number): string {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`;
}
