import type { Attached, MethodDescription, Outcome, ProviderName } from './outcome.ts';
import type { Money } from './amounts.ts';
import type { ProviderEvent } from './provider-event.ts';
import type { ProviderRecord } from './provider-record.ts';

export interface AttachRequest {
  readonly key: string;
  /** What the provider's script gave the person's browser for the card. No number of a card is ever seen here. */
  readonly token: string;
  /** Where the person comes back to, where their bank wants to see them before the card is kept. */
  readonly returnUrl: string;
}

export interface ChargeRequest {
  readonly key: string;
  readonly amount: Money;
  /** A token that `attach` gave. */
  readonly method: string;
  /** Where the person comes back to after their bank's page. */
  readonly returnUrl: string;
}

export interface RefundRequest {
  readonly key: string;
  /** The provider's id of the charge. */
  readonly charge: string;
  /** At most what was charged and not refunded yet; the provider declines more. */
  readonly amount: Money;
  /** What the charge was of, since some providers take a whole refund back differently from a part. */
  readonly charged: Money;
}

export interface PayoutRequest {
  readonly key: string;
  readonly amount: Money;
  /** The payee's account at the provider, by `openPayee`. */
  readonly payee: string;
}

/** What `find` looks for: by the key that the call was made with, and what it was about. */
export type Sought =
  | { readonly kind: 'CHARGE'; readonly key: string }
  | { readonly kind: 'REFUND'; readonly key: string; readonly charge: string }
  | { readonly kind: 'PAYOUT'; readonly key: string; readonly payee: string };

export interface Period {
  /** From this moment on. */
  readonly from: Date;
  /** Up to this moment, which is not in it. */
  readonly to: Date;
}

/**
 * What an amount is asked for: what may be given back or paid out can be less, or coarser, than what may be charged.
 */
export type Movement = 'charge' | 'payout' | 'refund';

/** A webhook as it came: the bytes that were signed, and headers in lower case. */
export interface RawWebhook {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * A provider of payments: Stripe, Venmo through Braintree, or people themselves (MANUAL). One contract suite holds all
 * of them (test/providers/payment-provider.contract.ts). Nothing here touches a database, and nothing here may be
 * called inside one's transaction: `recordedCall` in foreign-call.ts is the way to.
 *
 * The same `key` with the same request is one effect, however often it is asked, and gives how that stands or stood at
 * first. Beyond what a provider keeps its keys for (Stripe a day at least, Braintree 30 days) `find` tells whether it
 * happened.
 *
 * Every method throws ProviderUnavailable where nobody can tell whether the call had its effect (no answer, a server's
 * error, too many requests): ask again with the same key, or `find`. A decline is an answer and not an error.
 * AmountNotAccepted and NotOffered are refusals before anything was sent. What else is thrown is a fault of ours or of
 * the settings, and had no effect.
 *
 * What never met the real providers: all of it has been held against the embedded provider (infra/card-provider), whose
 * wire follows the official clients' source and Stripe's published specification (through stripe-mock), and against
 * nothing else.
 */
export interface PaymentProvider {
  readonly name: ProviderName;
  /** What differs from one to the next, so that nobody asks for what cannot be. */
  readonly offers: { readonly payouts: boolean; readonly authentication: boolean; readonly webhooks: boolean };
  /**
   * Throws AmountNotAccepted for a currency or an amount that cannot be asked for there, before anything is written
   * down.
   */
  accepts(amount: Money, as: Movement): void;

  /** Keeps a method for later charges. The token it gives is the provider's for good, and to be sealed. */
  attach(request: AttachRequest): Promise<Attached>;
  /**
   * How keeping a method stands that its person had to be seen for first, by the id that `attach` gave. Only where
   * `offers.authentication`.
   */
  attachment?(id: string): Promise<Attached>;
  /**
   * Forgets a method at the provider, and the customer that stands for it there. One that is unknown there is
   * forgotten.
   */
  detach(method: string): Promise<void>;
  /** Null where the provider does not know the method (any more). */
  describe(method: string): Promise<MethodDescription | null>;

  charge(request: ChargeRequest): Promise<Outcome>;
  /** Takes a charge back that has not been paid yet. One that is paid stays so, and the outcome says so. */
  cancel(charge: string): Promise<Outcome>;
  /** Declined with NOT_YET_SETTLED where it has to be tried again later. */
  refund(request: RefundRequest): Promise<Outcome>;

  /**
   * Opens an account for a payee, or, with `payee`, shows the way to one that is open; `onboarding` is where they tell
   * the provider who they are, null once they did and can be paid. NotOffered where there are none.
   */
  openPayee(request: {
    readonly key: string;
    readonly returnUrl: string;
    readonly payee?: string | null;
  }): Promise<{ readonly payee: string; readonly onboarding: string | null }>;
  /** Sends what a payee is owed to their bank. A payout that is declined has left nothing with the payee's account. */
  payout(request: PayoutRequest): Promise<Outcome>;
  /** After `payout.failed`: brings the money back from the payee's account to ours. */
  takeBack(request: PayoutRequest): Promise<Outcome>;

  /**
   * How a call stands that was made with a key, or null where there is none. Providers may need a minute until they
   * find it.
   */
  find(sought: Sought): Promise<Outcome | null>;
  /**
   * Everything of the provider's record that was begun in a period, in pages, oldest or newest first as the provider
   * has it.
   */
  records(period: Period): AsyncIterable<readonly ProviderRecord[]>;
  /** What a webhook says, once its signature and time are right. Throws BadWebhook otherwise. */
  parseWebhook(webhook: RawWebhook, now: Date): Promise<ProviderEvent>;
  /**
   * What answers the question by which a provider makes sure of a webhook's address. Throws BadWebhook for what is
   * none.
   */
  answerChallenge?(challenge: string): string;
  close(): Promise<void>;
}
