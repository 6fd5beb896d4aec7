import { Stripe } from 'stripe';
import type {
  AttachRequest,
  ChargeRequest,
  PaymentProvider,
  RawWebhook,
  RefundRequest,
  Sought,
} from '../payment-provider.ts';
import type { Attached, MethodDescription, Outcome } from '../outcome.ts';
import type { ProviderEvent } from '../provider-event.ts';
import { ProviderUnavailable } from '../refusals.ts';
import { readWebhook } from './read-webhook.ts';
import { toStripe } from './stripe-amounts.ts';
import { declinedOr, neverDeclined } from './stripe-errors.ts';
import { attachedOf, descriptionOf, keyName, outcomeOfIntent, outcomeOfRefund } from './stripe-outcomes.ts';
import { findPayout, payOut, takeBack } from './stripe-payouts.ts';
import { stripeRecords } from './stripe-records.ts';

export interface StripeSettings {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** Another address than Stripe's own, such as the embedded provider's. */
  readonly url?: string;
  readonly timeoutMs?: number;
}

const withFee = ['latest_charge.balance_transaction'];

/**
 * Stripe by its official client. A method has a customer of its own there, so that forgetting the method forgets all
 * that Stripe was told, and nothing at Stripe ties a person's methods together. The token is both ids.
 */
export class StripeProvider implements PaymentProvider {
  readonly name = 'STRIPE';
  readonly offers = { payouts: true, authentication: true, webhooks: true };
  readonly #stripe: Stripe;

  constructor(readonly settings: StripeSettings) {
    this.#stripe = new Stripe(settings.secretKey, {
      timeout: settings.timeoutMs ?? 20_000,
      maxNetworkRetries: 1,
      telemetry: false,
      ...addressOf(settings.url),
    });
  }

  accepts(...[amount, as]: Parameters<PaymentProvider['accepts']>): void {
    toStripe(amount, as);
  }

  async attach({ key, token, returnUrl }: AttachRequest): Promise<Attached> {
    const metadata = { [keyName]: key };
    const customer = await this.#stripe.customers
      .create({ metadata }, { idempotencyKey: `${key}:customer` })
      .catch(neverDeclined);
    try {
      const intent = await this.#stripe.setupIntents.create(
        {
          customer: customer.id,
          payment_method: token,
          confirm: true,
          usage: 'off_session',
          automatic_payment_methods: { enabled: true },
          return_url: returnUrl,
          metadata,
          expand: ['payment_method'],
        },
        { idempotencyKey: `${key}:setup` },
      );
      return attachedOf(intent);
    } catch (error) {
      return declinedOr(error);
    }
  }

  async attachment(id: string): Promise<Attached> {
    return attachedOf(
      await this.#stripe.setupIntents.retrieve(id, { expand: ['payment_method'] }).catch(neverDeclined),
    );
  }

  async detach(method: string): Promise<void> {
    const { customer } = partsOf(method);
    await this.#stripe.customers.del(customer).catch((error: unknown) => {
      if (!isMissing(error)) neverDeclined(error);
    });
  }

  async describe(method: string): Promise<MethodDescription | null> {
    try {
      const { customer, id } = partsOf(method);
      const found = await this.#stripe.paymentMethods.retrieve(id);
      return found.customer === customer ? descriptionOf(found) : null;
    } catch (error) {
      return isMissing(error) ? null : neverDeclined(error);
    }
  }

  async charge({ key, amount, method, returnUrl }: ChargeRequest): Promise<Outcome> {
    const { customer, id } = partsOf(method);
    try {
      return outcomeOfIntent(
        await this.#stripe.paymentIntents.create(
          {
            ...toStripe(amount),
            customer,
            payment_method: id,
            confirm: true,
            automatic_payment_methods: { enabled: true },
            return_url: returnUrl,
            metadata: { [keyName]: key },
            expand: withFee,
          },
          { idempotencyKey: key },
        ),
      );
    } catch (error) {
      return declinedOr(error);
    }
  }

  async cancel(charge: string): Promise<Outcome> {
    try {
      return outcomeOfIntent(await this.#stripe.paymentIntents.cancel(charge));
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeError) || error.code !== 'payment_intent_unexpected_state')
        return declinedOr(error);
      return outcomeOfIntent(
        await this.#stripe.paymentIntents.retrieve(charge, { expand: withFee }).catch(neverDeclined),
      );
    }
  }

  async refund({ key, charge, amount }: RefundRequest): Promise<Outcome> {
    try {
      return outcomeOfRefund(
        await this.#stripe.refunds.create(
          { payment_intent: charge, amount: toStripe(amount, 'refund').amount, metadata: { [keyName]: key } },
          { idempotencyKey: key },
        ),
      );
    } catch (error) {
      return declinedOr(error);
    }
  }

  async openPayee({ key, returnUrl, payee }: Parameters<PaymentProvider['openPayee']>[0]) {
    const open = () =>
      this.#stripe.accounts
        .create(
          { type: 'express', capabilities: { transfers: { requested: true } }, metadata: { [keyName]: key } },
          { idempotencyKey: `${key}:account` },
        )
        .catch(neverDeclined);
    const known = payee == null ? null : await this.#stripe.accounts.retrieve(payee).catch(neverDeclined);
    if (known?.payouts_enabled && known.details_submitted) return { payee: known.id, onboarding: null };
    const { id: account } = known ?? (await open());
    const link = await this.#stripe.accountLinks
      .create({ account, type: 'account_onboarding', refresh_url: returnUrl, return_url: returnUrl })
      .catch(neverDeclined);
    return { payee: account, onboarding: link.url };
  }

  payout = (request: Parameters<PaymentProvider['payout']>[0]): Promise<Outcome> =>
    this.#known(payOut(this.#stripe, request));
  takeBack = (request: Parameters<PaymentProvider['takeBack']>[0]): Promise<Outcome> =>
    this.#known(takeBack(this.#stripe, request));

  async find(sought: Sought): Promise<Outcome | null> {
    return this.#known(this.#find(sought));
  }

  async #find(sought: Sought): Promise<Outcome | null> {
    if (sought.kind === 'PAYOUT') return findPayout(this.#stripe, sought.key, sought.payee);
    if (sought.kind === 'CHARGE') {
      const {
        data: [found],
      } = await this.#stripe.paymentIntents.search({
        query: `metadata['${keyName}']:'${sought.key}'`,
        expand: withFee.map((path) => `data.${path}`),
      });
      return found ? outcomeOfIntent(found) : null;
    }
    for await (const refund of this.#stripe.refunds.list({ payment_intent: sought.charge, limit: 100 })) {
      // An object made outside of our calls has no key, so its id takes its place.
      if (refund.metadata?.[keyName] === sought.key || refund.id === sought.key) return outcomeOfRefund(refund);
    }
    return null;
  }

  async *records(period: Parameters<PaymentProvider['records']>[0]) {
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

  #known<T>(answer: Promise<T>): Promise<T> {
    return answer.catch((error: unknown) =>
      error instanceof Stripe.errors.StripeError ? neverDeclined(error) : Promise.reject(error),
    );
  }
}

function partsOf(method: string): { customer: string; id: string } {
  const [customer = '', id = ''] = method.split(':');
  return { customer, id };
}

function isMissing(error: unknown): boolean {
  if (error instanceof Stripe.errors.StripeConnectionError) throw new ProviderUnavailable();
  return error instanceof Stripe.errors.StripeError && error.code === 'resource_missing';
}

function addressOf(url: string | undefined) {
  if (url === undefined) return {};
  const { hostname, port, protocol } = new URL(url);
  return {
    host: hostname,
    port: port || (protocol === 'https:' ? '443' : '80'),
    protocol: protocol === 'https:' ? 'https' : 'http',
  } as const;
}
