import type { GroupProgress } from '@kindred/events/transport';
import { within } from '@kindred/events/timing';

/**
 * The list of revocations counts as current for this long after a check, in milliseconds. Later, a service asks
 * identity or refuses.
 */
const currentForMs = 10_000;
/** How long a request waits for a check of the broker, if the check before it succeeded. */
const patienceMs = 1_000;

export interface RevocationNewsOptions {
  /** Committed offset and end of each partition, for the consumer group of revocations. Rejects without the broker. */
  readonly progress: () => Promise<readonly GroupProgress[]>;
  /** Monotonic, in milliseconds. */
  readonly monotonicMs: () => number;
}

/**
 * Whether the table of revoked logins is current. That no event arrives proves nothing: there may be none, or the
 * broker may be away. So each check asks the broker for the end of each partition. Once the consumer group has
 * committed that far, the table is current as of that check. It does not matter which replica consumes a partition.
 */
export class RevocationNews {
  readonly #options: RevocationNewsOptions;
  /** Ends that an earlier check saw and the group has not reached yet, and the time of that check. */
  #awaited: { readonly at: number; readonly ends: ReadonlyMap<string, bigint> } | null = null;
  #currentAsOf = -Infinity;
  #hasFailed = false;
  #looking: Promise<void> | null = null;

  constructor(options: RevocationNewsOptions) {
    this.#options = options;
  }

  /**
   * Whether the table is current. Checks once more before it answers no, because a busy process may have missed its
   * checks.
   */
  async isCurrent(): Promise<boolean> {
    if (this.#isFresh()) return true;
    // If the last check failed, another one would delay each request.
    if (!this.#hasFailed) await within(patienceMs, this.look());
    return this.#isFresh();
  }

  /**
   * Compares the group's offsets with the ends of the log. Never rejects: without an answer the table becomes stale.
   */
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
