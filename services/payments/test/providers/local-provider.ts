import { goodBehaviour, type CardProviderSettings } from '@kindred/card-provider/settings';
import { startCardProvider, type CardProvider } from '@kindred/card-provider/start-card-provider';
import { BraintreeProvider } from '../../src/providers/braintree/braintree-provider.ts';
import { StripeProvider } from '../../src/providers/stripe/stripe-provider.ts';

/** Keys as they look, and nobody's. */
export const providerKeys = {
  stripeSecretKey: 'sk_test_local',
  stripeWebhookSecret: 'whsec_local',
  braintree: { merchantId: 'kindred', publicKey: 'public', privateKey: 'private' },
} as const satisfies Partial<CardProviderSettings>;

/** The embedded provider on a free port, with both official clients pointed at it. */
export async function localProvider(settings: Partial<CardProviderSettings> = {}) {
  const provider = await startCardProvider({
    ...providerKeys,
    ...settings,
    behaviour: { settleAfterMs: 20, ...settings.behaviour },
  });
  return { provider, ...clientsOf(provider) };
}

export function clientsOf({ url }: Pick<CardProvider, 'url'>, timeoutMs = 5_000) {
  return {
    stripe: new StripeProvider({
      secretKey: providerKeys.stripeSecretKey,
      webhookSecret: providerKeys.stripeWebhookSecret,
      url,
      timeoutMs,
    }),
    venmo: new BraintreeProvider({ ...providerKeys.braintree, at: url, timeoutMs }),
  };
}

/** Ends whatever a test made the provider do. */
export function goodAgain(provider: CardProvider): void {
  provider.behave({ ...goodBehaviour, settleAfterMs: 20 });
}
