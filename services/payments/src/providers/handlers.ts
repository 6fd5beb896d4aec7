import type { CallOutcome, ProviderName } from './outcome.ts';
import type { Transaction } from '@kindred/database/transaction';
import type { ProviderCall } from './provider-call.ts';
import type { KnownProviderEvent } from './provider-event.ts';
import type { Difference } from './reconciliation/difference.ts';

/**
 * What the rest of payments does when a provider says something. Each runs in the transaction that records what was
 * said, so that both are there or neither is; may run again with the same, and then changes nothing; and reaches no
 * network.
 */
export interface ProviderHandler {
  /** The answer to one of our calls, from the call itself or from asking again. */
  applyOutcome?(tx: Transaction, call: ProviderCall, outcome: CallOutcome): Promise<void>;
  /**
   * An event of a provider's; whether it was about something of this handler's. `call` is ours that it follows from,
   * where it tells. Of charges, refunds and payouts only news comes here that is newer than what was known (`updateOf`
   * gives it as an outcome); disputes and methods come as they come, by `at`, in any order. `charge.succeeded` may come
   * after a decline: money that then has to go back.
   */
  applyProviderEvent?(tx: Transaction, event: KnownProviderEvent, call: ProviderCall | null): Promise<boolean>;
  /** What the provider keeps of a call, where it was known only after the outcome: `call` has it. */
  applyFee?(tx: Transaction, call: ProviderCall): Promise<void>;
  /**
   * Something in which the provider's record and ours differ; whether it was mended. Only what is safe to mend is
   * asked.
   */
  mend?(tx: Transaction, provider: ProviderName, difference: Difference): Promise<boolean>;
}

/** Who acts on what providers say. An event that nobody knows is tried again later. */
export class ProviderHandlers {
  readonly #all: ProviderHandler[] = [];

  register(handler: ProviderHandler): void {
    this.#all.push(handler);
  }

  async applyOutcome(tx: Transaction, call: ProviderCall, outcome: CallOutcome): Promise<void> {
    for (const handler of this.#all) await handler.applyOutcome?.(tx, call, outcome);
  }

  async applyProviderEvent(tx: Transaction, event: KnownProviderEvent, call: ProviderCall | null): Promise<boolean> {
    let known = false;
    for (const handler of this.#all) known = ((await handler.applyProviderEvent?.(tx, event, call)) ?? false) || known;
    return known;
  }

  async applyFee(tx: Transaction, call: ProviderCall): Promise<void> {
    for (const handler of this.#all) await handler.applyFee?.(tx, call);
  }

  async mend(tx: Transaction, provider: ProviderName, difference: Difference): Promise<boolean> {
    for (const handler of this.#all) if (await handler.mend?.(tx, provider, difference)) return true;
    return false;
  }
}
