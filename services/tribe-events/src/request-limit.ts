import type { Limited } from '@kindred/contracts/domain-error';

interface Window {
  readonly endsAt: Date;
  requests: number;
}

const mostKeys = 10_000;

/** How often a key, such as a feed, is served within a time. Each process counts for itself. */
export class RequestLimit {
  readonly #windows = new Map<string, Window>();

  constructor(
    readonly most: number,
    readonly withinMs: number,
    readonly refusal: (availableAt: Date) => Limited,
  ) {}

  /** @throws {Limited} the refusal */
  refuseIfSpent(key: string, now: Date): void {
    const window = this.#windows.get(key);
    if (window && window.endsAt > now && window.requests >= this.most) throw this.refusal(window.endsAt);
  }

  count(key: string, now: Date): void {
    const window = this.#windows.get(key);
    if (window && window.endsAt > now) {
      window.requests += 1;
      return;
    }
    this.#windows.delete(key);
    this.#makeRoom(now);
    this.#windows.set(key, { endsAt: new Date(now.getTime() + this.withinMs), requests: 1 });
  }

  /** Windows are in the order of their ends, so those that have ended come first. */
  #makeRoom(now: Date): void {
    for (const [key, { endsAt }] of this.#windows) {
      if (endsAt > now && this.#windows.size < mostKeys) return;
      this.#windows.delete(key);
    }
  }
}
