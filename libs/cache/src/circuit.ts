export interface CircuitOptions {
  /** A monotonic clock, in milliseconds. */
  readonly monotonicMs?: () => number;
}

const failuresToOpen = 5;
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * Stops asking a store that failed five times in a row. After a pause one call tries again. If it fails too, the next
 * pause is twice as long, up to 30 s.
 */
export class Circuit {
  readonly #monotonicMs: () => number;
  #failures = 0;
  #pauseMs = firstPauseMs;
  #opensUntil = 0;

  constructor({ monotonicMs = () => performance.now() }: CircuitOptions = {}) {
    this.#monotonicMs = monotonicMs;
  }

  /** Whether the store may be asked now. A trial call moves the end of the pause, so that it is the only one. */
  tryEnter(): boolean {
    if (this.#failures < failuresToOpen) return true;
    const now = this.#monotonicMs();
    if (now < this.#opensUntil) return false;
    this.#opensUntil = now + this.#pauseMs;
    return true;
  }

  succeed(): void {
    this.#failures = 0;
    this.#pauseMs = firstPauseMs;
  }

  fail(): void {
    this.#failures += 1;
    if (this.#failures < failuresToOpen) return;
    this.#opensUntil = this.#monotonicMs() + this.#pauseMs;
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
  }
}
