/** What a turn may take without a rest after it, in milliseconds: an ordinary operation is planned in less. */
const freeMs = 10;
/** How much longer than a turn the rest after it is. */
const restFactor = 2;
const longestRestMs = 1_000;

export interface TurnsOptions {
  /** Milliseconds from any moment. */
  readonly now?: () => number;
  readonly later?: (then: () => void, ms: number) => void;
}

/**
 * Lets one new operation at a time be planned, and others' requests be answered in between. Planning holds the event
 * loop: twenty plans in a row would make everyone wait for all of them. A turn that took long is followed by a rest,
 * because a request of others needs several rounds of the loop and must not meet a plan in each. Callers take turns, so
 * that one with a hundred waiting delays another by one plan.
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

  /**
   * Resolves when it is the caller's turn. What follows without waiting for anything outside of the process belongs to
   * that turn.
   */
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
    // An immediate runs after the event loop has looked at its connections.
    setImmediate(() => this.#give());
  }

  #give(): void {
    const [first] = this.#waiting;
    if (!first) return;
    const [caller, own] = first;
    this.#waiting.delete(caller);
    const give = own.shift();
    // Behind the others now.
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
