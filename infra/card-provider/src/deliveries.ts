import type { Behaviour } from './settings.ts';

/** One webhook on its way. It is signed when it leaves, since an old signature is not believed. */
export interface Delivery {
  readonly url: string;
  sign(): { readonly headers: Record<string, string>; readonly body: string };
}

const attempts = 12;
const firstRetryMs = 250;
const longestRetryMs = 10_000;
const timeoutMs = 5_000;

/** Sends webhooks as providers do: later, in any order, more than once, and again if no one has acknowledged them. */
export class Deliveries {
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #held: Delivery[] = [];
  #stopped = false;

  constructor(readonly behaviour: Behaviour) {}

  /** How many are under way or held. */
  get waiting(): number {
    return this.#timers.size + this.#held.length;
  }

  send(delivery: Delivery): void {
    if (this.behaviour.held) this.#held.push(delivery);
    else
      for (let copy = 0; copy < (this.behaviour.doubled ? 2 : 1); copy += 1)
        this.#later(delivery, this.behaviour.shuffled ? Math.random() * 300 : 0, 1);
  }

  /** Sends what was held, the last first. */
  release(): void {
    for (const delivery of this.#held.splice(0).reverse()) this.send(delivery);
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #later(delivery: Delivery, afterMs: number, attempt: number): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      void this.#post(delivery).then((came) => {
        this.#timers.delete(timer);
        if (!came && attempt < attempts)
          this.#later(delivery, Math.min(firstRetryMs * 2 ** attempt, longestRetryMs), attempt + 1);
      });
    }, afterMs);
    this.#timers.add(timer);
  }

  async #post(delivery: Delivery): Promise<boolean> {
    const { headers, body } = delivery.sign();
    const answer = await fetch(delivery.url, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(() => null);
    await answer?.body?.cancel();
    return answer?.ok ?? false;
  }
}
