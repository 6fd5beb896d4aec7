import type { Money } from './amounts.ts';
import type { DeclineReason, NextAction, ProviderName } from './outcome.ts';

interface Told {
  readonly provider: ProviderName;
  /** The same for each delivery of an event. */
  readonly id: string;
  /** The time at the provider. Events arrive in any order. */
  readonly at: Date;
}

/**
 * The object of an event: the provider's id, and the key of our call. The key is null for objects that were made
 * without a call of ours.
 */
interface About {
  readonly id: string;
  readonly key: string | null;
}

/** A fact: the state of an object at the provider, independent of the message that reports it. */
export type ProviderFact =
  | { readonly type: 'charge.succeeded'; readonly about: About; readonly amount: Money; readonly fee: Money | null }
  | { readonly type: 'charge.processing' | 'charge.cancelled'; readonly about: About; readonly amount: Money }
  | {
      readonly type: 'charge.requires-action';
      readonly about: About;
      readonly amount: Money;
      readonly action: NextAction;
    }
  | { readonly type: 'charge.failed'; readonly about: About; readonly amount: Money; readonly reason: DeclineReason }
  | {
      readonly type: 'refund.processing' | 'refund.succeeded' | 'refund.failed';
      readonly about: About;
      readonly charge: string;
      readonly amount: Money;
    }
  | {
      readonly type: 'payout.processing' | 'payout.paid' | 'payout.failed';
      readonly about: About;
      readonly payee: string;
      readonly amount: Money;
    }
  /**
   * `about` is the disputed charge. `dispute.opened`: the dispute takes money. `dispute.inquiry`: the bank asks, and
   * takes no money; the inquiry is open or closed.
   */
  | {
      readonly type: 'dispute.opened' | 'dispute.won' | 'dispute.lost' | 'dispute.inquiry';
      readonly about: About;
      readonly dispute: string;
      readonly amount: Money;
    }
  /** A method was attached after its owner authenticated. `token` is what `attach` would have returned. */
  | { readonly type: 'method.attached'; readonly about: About; readonly token: string }
  /** A method whose owner did not authenticate. */
  | { readonly type: 'method.refused'; readonly about: About; readonly reason: DeclineReason }
  | { readonly type: 'method.removed'; readonly about: About }
  /** Whether the provider pays out to a payee's account now. Its key is the key of the call that opened the account. */
  | { readonly type: 'payee.changed'; readonly about: About; readonly ready: boolean };

/** A provider's event in our terms. Events without a type here are stored and counted by the provider's name. */
export type ProviderEvent = Told & (ProviderFact | { readonly type: 'unknown'; readonly named: string });
export type KnownProviderEvent = Told & ProviderFact;
