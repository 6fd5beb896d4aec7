import { readEnvironment } from '@kindred/service/read-environment';
import { Type, type Static } from '@sinclair/typebox';

/** What payments is told about its providers. One that is told nothing of is not offered. */
export const providerSettings = {
  STRIPE_SECRET_KEY: Type.Optional(
    Type.String({ minLength: 8, description: 'the secret key of Stripe’s API; without one cards are not offered' }),
  ),
  STRIPE_WEBHOOK_SECRET: Type.Optional(
    Type.String({ minLength: 8, description: 'what Stripe signs its webhooks with; goes with STRIPE_SECRET_KEY' }),
  ),
  STRIPE_URL: Type.Optional(Type.String({ pattern: '^https?://', description: 'another address than Stripe’s own' })),
  BRAINTREE_MERCHANT_ID: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z0-9_-]+$',
      description: 'the merchant at Braintree, for Venmo; without one Venmo is not offered',
    }),
  ),
  BRAINTREE_PUBLIC_KEY: Type.Optional(Type.String({ minLength: 4, description: 'the public key of Braintree’s API' })),
  BRAINTREE_PRIVATE_KEY: Type.Optional(
    Type.String({
      minLength: 4,
      description: 'the private key of Braintree’s API, which its webhooks are signed with too',
    }),
  ),
  BRAINTREE_AT: Type.String({
    default: 'sandbox',
    pattern: '^(sandbox|production|https?://.+)$',
    description: 'which of Braintree’s environments, or another address',
  }),
};

const settings = Type.Object(providerSettings);
export type ProviderSettings = Static<typeof settings>;

/** The settings of the providers alone, for commands. @throws {InvalidEnvironment} */
export function readProviderSettings(variables: Readonly<Record<string, string | undefined>>): ProviderSettings {
  return readEnvironment(settings, variables);
}

/** Settings that are told together or not at all. Gives a sentence about the first set that is told in part. */
export function toldInPart(told: ProviderSettings): string | null {
  const sets = [
    ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'],
    ['BRAINTREE_MERCHANT_ID', 'BRAINTREE_PUBLIC_KEY', 'BRAINTREE_PRIVATE_KEY'],
  ] as const;
  const half = sets.find(
    (names) => names.some((name) => told[name] !== undefined) && names.some((name) => told[name] === undefined),
  );
  return half ? `${half.join(', ')}: these are told together or not at all` : null;
}
