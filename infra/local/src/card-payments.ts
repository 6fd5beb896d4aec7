import { startCardProvider, type CardProvider } from '@kindred/card-provider/start-card-provider';
import type { Addresses } from './addresses.ts';
import type { DataFolder } from './data-folder.ts';
import type { Secrets } from './secrets.ts';

/** The local provider's place in the plan of ports, and its name in what a start tells. */
export const cardProvider = 'card provider';

const keysFrom = (secrets: Secrets) => ({
  stripeSecretKey: `sk_test_${plain(secrets.of('card provider secret key'))}`,
  stripeWebhookSecret: `whsec_${plain(secrets.of('card provider webhook secret'))}`,
  braintree: { merchantId: 'kindred', publicKey: 'local', privateKey: plain(secrets.of('card provider private key')) },
});

/**
 * Settings that make payments use the local provider for Stripe and Braintree. Return addresses may be on any port of
 * this machine, because frontends run there, or at the demo people's name, which resolves to nothing.
 */
export function cardVariables(secrets: Secrets, url: string): Record<string, string> {
  const { stripeSecretKey, stripeWebhookSecret, braintree } = keysFrom(secrets);
  return {
    RETURN_URL_ORIGINS: 'loopback,https://kindred.example',
    STRIPE_URL: url,
    STRIPE_SECRET_KEY: stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: stripeWebhookSecret,
    BRAINTREE_AT: url,
    BRAINTREE_MERCHANT_ID: braintree.merchantId,
    BRAINTREE_PUBLIC_KEY: braintree.publicKey,
    BRAINTREE_PRIVATE_KEY: braintree.privateKey,
  };
}

/** Starts the local provider. Its webhooks come doubled and out of order, as real ones may on a bad day. */
export async function startCardPayments(
  addresses: Addresses,
  secrets: Secrets,
  folder: DataFolder,
): Promise<CardProvider> {
  const provider = await startCardProvider({
    ...keysFrom(secrets),
    port: addresses.port(cardProvider),
    keepIn: folder.cards,
    behaviour: { doubled: true, shuffled: true, settleAfterMs: 2_000 },
  });
  provider.tell(`http://127.0.0.1:${addresses.port('payments')}`);
  return provider;
}

/** Keys without signs that headers and forms would write differently. */
function plain(secret: string): string {
  return secret.replaceAll(/[^A-Za-z0-9]/g, '');
}
