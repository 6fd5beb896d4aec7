import { Stripe } from 'stripe';
import type { Attached, MethodDescription, Outcome } from '../outcome.ts';
import type {
  AttachRequest,
  ChargeRequest,
  PaymentProvider,
  PayoutRequest,
  Period,
  RawWebhook,
  RefundRequest,
  Sought,
} from '../payment-provider.ts';
import type { ProviderEvent } from '../provider-event.ts';
import { readWebhook } from './read-webhook.ts';
import { toStripe } from './stripe-amounts.ts';
import { cancelCharge, charge, findCharge } from './stripe-charges.ts';
import { stripeClient, type StripeSettings } from './stripe-client.ts';
import { neverDeclined } from './stripe-errors.ts';
import { attachMethod, describeMethod, detachMethod, findAttachment } from './stripe-methods.ts';
import { openPayee } from './stripe-payees.ts';
import { findPayout, payOut, takeBack } from './stripe-payouts.ts';
import { stripeRecords } from './stripe-records.ts';
import { findRefund, refundCharge } from './stripe-refunds.ts';

/** Stripe, through its official client. */
export class StripeProvider implements PaymentProvider {
  readonly name = 'STRIPE';
  readonly offers = { payouts: true, authentication: true, webhooks: true };
  readonly #stripe: Stripe;

  constructor(readonly settings: StripeSettings) {
    this.#stripe = stripeClient(settings);
  }

  accepts(...[amount, as]: Parameters<PaymentProvider['accepts']>): void {
    toStripe(amount, as);
  }

  attach(request: AttachRequest): Promise<Attached> {
    return attachMethod(this.#stripe, request);
  }

  attachment(id: string): Promise<Attached> {
    return findAttachment(this.#stripe, id);
  }

  detach(method: string): Promise<void> {
    return detachMethod(this.#stripe, method);
  }

  describe(method: string): Promise<MethodDescription | null> {
    return describeMethod(this.#stripe, method);
  }

  charge(request: ChargeRequest): Promise<Outcome> {
    return charge(this.#stripe, request);
  }

  cancel(id: string): Promise<Outcome> {
    return cancelCharge(this.#stripe, id);
  }

  refund(request: RefundRequest): Promise<Outcome> {
    return refundCharge(this.#stripe, request);
  }

  openPayee(request: Parameters<PaymentProvider['openPayee']>[0]): ReturnType<PaymentProvider['openPayee']> {
    return openPayee(this.#stripe, request);
  }

  payout(request: PayoutRequest): Promise<Outcome> {
    return translateErrors(payOut(this.#stripe, request));
  }

  takeBack(request: PayoutRequest): Promise<Outcome> {
    return translateErrors(takeBack(this.#stripe, request));
  }

  find(sought: Sought): Promise<Outcome | null> {
    return translateErrors(find(this.#stripe, sought));
  }

  async *records(period: Period) {
    try {
      yield* stripeRecords(this.#stripe, period);
    } catch (error) {
      neverDeclined(error);
    }
  }

  async parseWebhook(webhook: RawWebhook, now: Date): Promise<ProviderEvent> {
    return readWebhook(this.#stripe, this.settings.webhookSecret, webhook, now);
  }

  async close(): Promise<void> {}
}

function find(stripe: Stripe, sought: Sought): Promise<Outcome | null> {
  if (sought.kind === 'PAYOUT') return findPayout(stripe, sought.key, sought.payee);
  if (sought.kind === 'REFUND') return findRefund(stripe, sought.charge, sought.key);
  return findCharge(stripe, sought.key);
}

/** Translates Stripe's errors into the port's. Errors of the port pass through. */
function translateErrors<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) =>
    error instanceof Stripe.errors.StripeError ? neverDeclined(error) : Promise.reject(error),
  );
}
