/** A turn shorter than this needs no rest, in milliseconds. An ordinary operation is planned in less. */
const freeMs = 10;
/** The rest lasts this many times as long as the turn. */
const restFactor = 2;
const longestRestMs = 1_000;

export interface TurnsOptions {
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number;
  readonly later?: (then: () => void, ms: number) => void;
}

/**
 * Plans one new operation at a time and lets other requests run in between. Planning blocks the event loop: without
 * turns, twenty plans in a row delay every request. A rest follows a long turn, because another request needs several
 * rounds of the event loop. Callers take turns (round robin), so a caller with a hundred operations delays another
 * caller by one plan.
 */
export class Turns {
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #now: () => number;
  readonly #later: (then: () => void, ms: number) => void;
  #busy = false;

  constructor({ now = () => performance.now(), later = setTimeout }: TurnsOptions = {}) {
    this.#now = now;
    this.#later = later;
  }

  /** Resolves when it is the caller's turn. The turn lasts until the code after it waits for I/O. */
  take(caller: string): Promise<void> {
    return new Promise((resolve) => {
      const own = this.#waiting.get(caller);
      if (own) own.push(resolve);
      else this.#waiting.set(caller, [resolve]);
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#busy || this.#waiting.size === 0) return;
    this.#busy = true;
    // setImmediate runs after the event loop has polled its connections.
    setImmediate(() => this.#give());
  }

  #give(): void {
    const [first] = this.#waiting;
    if (!first) return;
    const [caller, own] = first;
    this.#waiting.delete(caller);
    const give = own.shift();
    // The caller's next operation queues behind the other callers.
    if (own.length > 0) this.#waiting.set(caller, own);
    const begun = this.#now();
    give?.();
    setImmediate(() => this.#rest(this.#now() - begun));
  }

  #rest(tookMs: number): void {
    const next = () => {
      this.#busy = false;
      this.#schedule();
    };
    if (tookMs > freeMs) this.#later(next, Math.min(longestRestMs, tookMs * restFactor));
    else next();
  }
}
