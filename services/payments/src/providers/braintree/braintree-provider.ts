import type { BraintreeGateway } from 'braintree';
import type { Money } from '../amounts.ts';
import type { Attached, MethodDescription, Outcome } from '../outcome.ts';
import type {
  AttachRequest,
  ChargeRequest,
  Movement,
  PaymentProvider,
  Period,
  RawWebhook,
  RefundRequest,
  Sought,
} from '../payment-provider.ts';
import type { ProviderEvent } from '../provider-event.ts';
import type { ProviderRecord } from '../provider-record.ts';
import { NotOffered } from '../refusals.ts';
import { refuseUnaccepted } from './braintree-amounts.ts';
import { cancelCharge, charge, findCharge } from './braintree-charges.ts';
import { braintreeClient, type BraintreeSettings } from './braintree-client.ts';
import { attachMethod, describeMethod, detachMethod } from './braintree-methods.ts';
import { braintreeRecords } from './braintree-records.ts';
import { findRefund, refundCharge } from './braintree-refunds.ts';
import { answerChallenge, readNotification } from './braintree-webhooks.ts';

const refusePayout = (): Promise<never> => Promise.reject(new NotOffered('Venmo pays nobody out from here.'));

/** Venmo, through Braintree's official client. Venmo charges US dollars, and pays nobody out. */
export class BraintreeProvider implements PaymentProvider {
  readonly name = 'VENMO';
  readonly offers = { payouts: false, authentication: false, webhooks: true };
  readonly #gateway: BraintreeGateway;

  constructor(readonly settings: BraintreeSettings) {
    this.#gateway = braintreeClient(settings);
  }

  accepts(amount: Money, as?: Movement): void {
    refuseUnaccepted(amount, as);
  }

  attach(request: AttachRequest): Promise<Attached> {
    return attachMethod(this.#gateway, request);
  }

  detach(method: string): Promise<void> {
    return detachMethod(this.#gateway, method);
  }

  describe(method: string): Promise<MethodDescription | null> {
    return describeMethod(this.#gateway, method);
  }

  charge(request: ChargeRequest): Promise<Outcome> {
    return charge(this.#gateway, request);
  }

  cancel(id: string): Promise<Outcome> {
    return cancelCharge(this.#gateway, id);
  }

  refund(request: RefundRequest): Promise<Outcome> {
    return refundCharge(this.#gateway, request);
  }

  openPayee = refusePayout;
  payout = refusePayout;
  takeBack = refusePayout;

  async find(sought: Sought): Promise<Outcome | null> {
    if (sought.kind === 'PAYOUT') return null;
    return sought.kind === 'CHARGE'
      ? findCharge(this.#gateway, sought.key)
      : findRefund(this.#gateway, sought.charge, sought.key);
  }

  records(period: Period): AsyncIterable<readonly ProviderRecord[]> {
    return braintreeRecords(this.#gateway, period);
  }

  parseWebhook(webhook: RawWebhook, now: Date): Promise<ProviderEvent> {
    return readNotification(this.#gateway, webhook, now);
  }

  answerChallenge(challenge: string): string {
    return answerChallenge(this.#gateway, challenge);
  }

  async close(): Promise<void> {}
}
