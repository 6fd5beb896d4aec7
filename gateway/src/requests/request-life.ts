/** Ends everything that a request has under way when its time is over or its caller has gone. */
export class RequestLife {
  readonly #deadline: number;
  readonly #underWay = new Set<AbortController>();
  #over = false;

  /** `allowedMs` counts from now. */
  constructor(allowedMs: number) {
    this.#deadline = performance.now() + allowedMs;
  }

  /** What is left of the request's time, in milliseconds: 0 when it is over. */
  get leftMs(): number {
    return this.#over ? 0 : Math.max(0, this.#deadline - performance.now());
  }

  enter(call: AbortController): void {
    this.#underWay.add(call);
  }

  leave(call: AbortController): void {
    this.#underWay.delete(call);
  }

  /** The caller has disconnected: aborts the calls under way, and lets no other call begin. */
  end(): void {
    this.#over = true;
    for (const call of this.#underWay) call.abort();
    this.#underWay.clear();
  }
}
