import type { SmallDisk } from '@kindred/testkit/small-disk';
import type { BrokenHouse } from './broken-house.ts';
import type { Giver, Load } from './givers.ts';

/** A round in which two people give to one another while something breaks. */
export interface Round {
  readonly house: BrokenHouse;
  readonly pair: readonly [Giver, Giver];
  readonly load: Load;
  /** The disk of the data folder; undefined where this machine cannot mount one. */
  readonly disk: SmallDisk | undefined;
  /** Resolves when gifts started from now on are acknowledged. */
  untilGiving(): Promise<void>;
}

export interface Scenario {
  readonly name: string;
  /** Codes that a gift may be refused with during the fault. */
  readonly refusals: readonly string[];
  /** Breaks something and waits for its recovery. Returns facts to print. Throws if a guarantee was broken. */
  breakSomething(round: Round): Promise<string[]>;
}
