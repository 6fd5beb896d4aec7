import type { CallOutcome, ProviderName } from './outcome.ts';
import type { Transaction } from '@kindred/database/transaction';
import type { ProviderCall } from './provider-call.ts';
import type { KnownProviderEvent } from './provider-event.ts';
import type { Difference } from './reconciliation/difference.ts';

/**
 * The reaction of a feature to what providers report. Each method runs in the transaction that records the report. It
 * may run again with the same report, and then changes nothing. It never calls the network.
 */
export interface ProviderHandler {
  /** Applies the outcome of one of our calls: the call's answer, or a later look-up. */
  applyOutcome?(tx: Transaction, call: ProviderCall, outcome: CallOutcome): Promise<void>;
  /**
   * Applies a provider's event. Returns whether it was about something of this handler's. `call` is the call that the
   * event follows from, if there is one. Events of charges, refunds and payouts come here only if they are newer than
   * the known state; `updateOf` translates them to an outcome. Events of disputes and methods come in any order, with
   * their time in `at`. `charge.succeeded` can come after a decline; the money then has to go back.
   */
  applyProviderEvent?(tx: Transaction, event: KnownProviderEvent, call: ProviderCall | null): Promise<boolean>;
  /** Applies a fee that was reported after the outcome. `call` has it. */
  applyFee?(tx: Transaction, call: ProviderCall): Promise<void>;
  /**
   * Mends a difference between the provider's record and ours. Returns whether it did. It is called only for
   * differences that are safe to mend.
   */
  mend?(tx: Transaction, provider: ProviderName, difference: Difference): Promise<boolean>;
}

/** All handlers. An event that no handler knows is retried. */
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
