import type { Attached, MethodDescription, Outcome, ProviderName } from './outcome.ts';
import type { Money } from './amounts.ts';
import type { ProviderEvent } from './provider-event.ts';
import type { ProviderRecord } from './provider-record.ts';

export interface AttachRequest {
  readonly key: string;
  /** The card's token, from the provider's script in the person's browser. Card numbers never reach this service. */
  readonly token: string;
  /** The address that the person returns to, if their bank authenticates them before the card is kept. */
  readonly returnUrl: string;
}

export interface ChargeRequest {
  readonly key: string;
  readonly amount: Money;
  /** A token that `attach` returned. */
  readonly method: string;
  /** The address that the person returns to from their bank's page. */
  readonly returnUrl: string;
}

export interface RefundRequest {
  readonly key: string;
  /** The provider's id of the charge. */
  readonly charge: string;
  /** At most the charged amount that is not refunded yet. The provider declines more. */
  readonly amount: Money;
  /** The charged amount. Some providers refund the whole amount in another way than a part. */
  readonly charged: Money;
}

export interface PayoutRequest {
  readonly key: string;
  readonly amount: Money;
  /** The payee's account at the provider, as `openPayee` returned it. */
  readonly payee: string;
}

/** The call that `find` looks for, by its key. */
export type Sought =
  | { readonly kind: 'CHARGE'; readonly key: string }
  | { readonly kind: 'REFUND'; readonly key: string; readonly charge: string }
  | { readonly kind: 'PAYOUT'; readonly key: string; readonly payee: string };

export interface Period {
  /** Inclusive. */
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
}

/** The use of an amount. The limits of refunds and payouts differ from those of charges. */
export type Movement = 'charge' | 'payout' | 'refund';

/** A webhook as received: the signed bytes, and the headers in lower case. */
export interface RawWebhook {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * The port of a payment provider: Stripe, Venmo through Braintree, or payments by hand (MANUAL). One contract suite
 * tests all of them (test/providers/payment-provider.contract.ts). A provider uses no database, and is never called
 * inside a transaction: record a call with `recordIntent`, and make it with `executeCall`.
 *
 * The same `key` with the same request has one effect, however often it is sent. A repeated call returns the current
 * state, or the state of the first call. Providers forget keys (Stripe after at least a day, Braintree after 30 days);
 * `find` then tells whether the call happened.
 *
 * Every method throws ProviderUnavailable if the effect is unknown: no answer, a server error, too many requests. Call
 * again with the same key, or `find`. A decline is an outcome and not an error. AmountNotAccepted and NotOffered are
 * thrown before anything is sent. Any other error is a fault of ours or of the settings, and had no effect.
 *
 * Not tested against the real providers. All of it is tested against the embedded provider (infra/card-provider). Its
 * wire format follows the official clients' source and Stripe's published specification (through stripe-mock).
 */
export interface PaymentProvider {
  readonly name: ProviderName;
  /** The features that not every provider has. */
  readonly offers: { readonly payouts: boolean; readonly authentication: boolean; readonly webhooks: boolean };
  /** Checks an amount before a call is recorded. @throws {AmountNotAccepted} @throws {NotOffered} */
  accepts(amount: Money, as: Movement): void;

  /** Keeps a method for later charges. Its token is valid for good, and has to be sealed. */
  attach(request: AttachRequest): Promise<Attached>;
  /**
   * The state of an `attach` that required authentication, by the id that it returned. Only with
   * `offers.authentication`.
   */
  attachment?(id: string): Promise<Attached>;
  /** Deletes a method and its customer at the provider. Succeeds for an unknown method. */
  detach(method: string): Promise<void>;
  /** Null if the provider does not know the method. */
  describe(method: string): Promise<MethodDescription | null>;

  charge(request: ChargeRequest): Promise<Outcome>;
  /** Cancels a charge that is not paid. The outcome of a paid charge is `succeeded`, and it stays paid. */
  cancel(charge: string): Promise<Outcome>;
  /** Declined with NOT_YET_SETTLED if the refund has to be repeated later. */
  refund(request: RefundRequest): Promise<Outcome>;

  /**
   * Opens a payee's account, or continues with `payee`, one that is open. `onboarding` is the page where payees
   * identify themselves; null if they did and can be paid out.
   * @throws {NotOffered}
   */
  openPayee(request: {
    readonly key: string;
    readonly returnUrl: string;
    readonly payee?: string | null;
  }): Promise<{ readonly payee: string; readonly onboarding: string | null }>;
  /** Sends money to a payee's bank. A declined payout leaves no money on the payee's account at the provider. */
  payout(request: PayoutRequest): Promise<Outcome>;
  /** Brings the money of a failed payout back from the payee's account to ours. */
  takeBack(request: PayoutRequest): Promise<Outcome>;

  /** The outcome of the call that was made with a key; null for none. A provider may find it a minute late. */
  find(sought: Sought): Promise<Outcome | null>;
  /** The lines of the provider's record that began in a period, in pages, in the provider's order. */
  records(period: Period): AsyncIterable<readonly ProviderRecord[]>;
  /** Reads a webhook. @throws {BadWebhook} for a wrong signature or time, or an unreadable body */
  parseWebhook(webhook: RawWebhook, now: Date): Promise<ProviderEvent>;
  /** Answers the challenge by which a provider verifies a webhook's address. @throws {BadWebhook} */
  answerChallenge?(challenge: string): string;
  close(): Promise<void>;
}
