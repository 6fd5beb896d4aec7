import { BraintreeProvider } from './braintree/braintree-provider.ts';
import { ManualProvider } from './manual/manual-provider.ts';
import type { PaymentProvider } from './payment-provider.ts';
import type { ProviderName } from './outcome.ts';
import type { ProviderSettings } from './provider-settings.ts';
import { NotOffered } from './refusals.ts';
import { StripeProvider } from './stripe/stripe-provider.ts';

/** The configured providers. MANUAL is always one of them. */
export class Providers {
  readonly #byName: ReadonlyMap<ProviderName, PaymentProvider>;

  constructor(all: readonly PaymentProvider[]) {
    this.#byName = new Map(all.map((provider) => [provider.name, provider]));
  }

  get names(): readonly ProviderName[] {
    return [...this.#byName.keys()];
  }

  /** @throws {NotOffered} for a provider that is not configured */
  of(name: ProviderName): PaymentProvider {
    const provider = this.#byName.get(name);
    if (!provider) throw new NotOffered(`${name} is not offered here.`);
    return provider;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#byName.values()].map((provider) => provider.close()));
  }
}

/** Makes the providers from the settings. */
export function makeProviders(told: ProviderSettings): Providers {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_URL: url } = told;
  const {
    BRAINTREE_MERCHANT_ID: merchantId,
    BRAINTREE_PUBLIC_KEY: publicKey,
    BRAINTREE_PRIVATE_KEY: privateKey,
    BRAINTREE_AT: at,
  } = told;
  return new Providers([
    new ManualProvider(),
    ...(secretKey && webhookSecret ? [new StripeProvider({ secretKey, webhookSecret, ...(url ? { url } : {}) })] : []),
    ...(merchantId && publicKey && privateKey
      ? [new BraintreeProvider({ merchantId, publicKey, privateKey, at })]
      : []),
  ]);
}
