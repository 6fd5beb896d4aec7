import type { Money } from './amounts.ts';
import type { DeclineReason, NextAction, ProviderName } from './outcome.ts';

interface Told {
  readonly provider: ProviderName;
  /** The same for each delivery of one event. */
  readonly id: string;
  /** When it happened at the provider: events come in any order. */
  readonly at: Date;
}

/**
 * What an event is about: the provider's id of it, and the key that our call carried; null where it was not made by us.
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
  /** A method whose owner had to authenticate first; `token` is what `attach` would have given. */
  | { readonly type: 'method.attached'; readonly about: About; readonly token: string }
  /** A method whose owner their bank did not know, or who would not. */
  | { readonly type: 'method.refused'; readonly about: About; readonly reason: DeclineReason }
  | { readonly type: 'method.removed'; readonly about: About }
  /** A payee's account, and whether the provider pays out to it now. Its key is the one of the call that opened it. */
  | { readonly type: 'payee.changed'; readonly about: About; readonly ready: boolean };

/**
 * An event of a provider in our own words. What we have no words for is kept and counted by the provider's name for it.
 */
export type ProviderEvent = Told & (ProviderFact | { readonly type: 'unknown'; readonly named: string });
export type KnownProviderEvent = Told & ProviderFact;
