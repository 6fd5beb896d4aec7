/** What was written and what has arrived, event by event. */
export class Arrivals {
  readonly #committedMs = new Map<number, number>();
  readonly #receivedMs = new Map<number, number>();
  /** Events that came once more. Allowed, because delivery is at least once. */
  repeated = 0;
  /** Events before which one of their aggregate was missing: lost or overtaken. */
  disordered = 0;

  recordCommits(pairs: Float64Array): void {
    for (let at = 0; at < pairs.length; at += 2) this.#committedMs.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  }

  recordArrivals(triples: Float64Array): void {
    for (let at = 0; at < triples.length; at += 3) {
      const [number = 0, timeMs = 0, ahead = 0] = triples.subarray(at, at + 3);
      if (ahead < 1) this.repeated += 1;
      if (ahead > 1) this.disordered += 1;
      if (!this.#receivedMs.has(number)) this.#receivedMs.set(number, timeMs);
    }
  }

  /** How many of the events from one number up to another have arrived. */
  count(from: number, to: number): number {
    let arrived = 0;
    for (let number = from; number < to; number += 1) if (this.#receivedMs.has(number)) arrived += 1;
    return arrived;
  }

  lastArrivalMs(from: number, to: number): number {
    let last = 0;
    for (let number = from; number < to; number += 1) last = Math.max(last, this.#receivedMs.get(number) ?? 0);
    return last;
  }

  /** From the answer to a commit to the receipt of its events, in milliseconds, at a quantile. */
  delayMs(from: number, to: number, quantile: number): number {
    const delays: number[] = [];
    for (let number = from; number < to; number += 1) {
      const committed = this.#committedMs.get(number);
      const received = this.#receivedMs.get(number);
      if (committed !== undefined && received !== undefined) delays.push(Math.max(0, received - committed));
    }
    delays.sort((a, b) => a - b);
    return delays[Math.min(delays.length - 1, Math.floor(delays.length * quantile))] ?? Number.NaN;
  }
}
