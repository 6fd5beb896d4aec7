import type { GroupProgress } from '@kindred/events/transport';
import { within } from '@kindred/events/timing';

/** How old the news of revocations may be. With more, a service asks identity or refuses. */
const currentForMs = 10_000;
/** How long a look at the broker is waited for where the one before it succeeded. */
const patienceMs = 1_000;

export interface RevocationNewsOptions {
  /**
   * How far the consumer of revocations has come in each partition, and where the partition ends. Rejects without the
   * broker.
   */
  readonly progress: () => Promise<readonly GroupProgress[]>;
  /** Monotonic, in milliseconds. */
  readonly monotonicMs: () => number;
}

/**
 * Whether the table of revoked logins is current. An event that does not come proves nothing: there may be none, or no
 * broker. So the broker is asked where each partition ends, and the table is current as of that moment once the group
 * of consumers has committed that far, whichever replica consumes the partition.
 */
export class RevocationNews {
  readonly #options: RevocationNewsOptions;
  /** The ends of an earlier look that were not reached yet, and the moment of that look. */
  #awaited: { readonly at: number; readonly ends: ReadonlyMap<string, bigint> } | null = null;
  #currentAsOf = -Infinity;
  #hasFailed = false;
  #looking: Promise<void> | null = null;

  constructor(options: RevocationNewsOptions) {
    this.#options = options;
  }

  /** Whether the table is current. A process that was busy or idle for a while gets another look before it says no. */
  async isCurrent(): Promise<boolean> {
    if (this.#isFresh()) return true;
    // A broker that did not answer the last time would make each request wait.
    if (!this.#hasFailed) await within(patienceMs, this.look());
    return this.#isFresh();
  }

  /** Compares the group with the ends of the log. Never rejects: without an answer the news grows old. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = null));
    return this.#looking;
  }

  #isFresh(): boolean {
    return this.#options.monotonicMs() - this.#currentAsOf <= currentForMs;
  }

  async #look(): Promise<void> {
    const at = this.#options.monotonicMs();
    try {
      const progress = await this.#options.progress();
      this.#hasFailed = false;
      const reached = (ends: ReadonlyMap<string, bigint>) =>
        progress.every(({ partition, done }) => done >= (ends.get(partition) ?? 0n));
      const ends = new Map(progress.map(({ partition, end }) => [partition, end]));
      if (reached(ends)) {
        this.#currentAsOf = at;
        this.#awaited = null;
      } else if (this.#awaited && reached(this.#awaited.ends)) {
        this.#currentAsOf = Math.max(this.#currentAsOf, this.#awaited.at);
        this.#awaited = { at, ends };
      } else this.#awaited ??= { at, ends };
    } catch {
      this.#hasFailed = true;
    }
  }
}
