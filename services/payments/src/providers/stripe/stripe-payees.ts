import type { Stripe } from 'stripe';
import type { PaymentProvider } from '../payment-provider.ts';
import { neverDeclined } from './stripe-errors.ts';
import { keyName } from './stripe-outcomes.ts';

/** Opens a payee's account, or continues with the known one. `onboarding` is null if Stripe needs nothing more. */
export async function openPayee(
  stripe: Stripe,
  { key, returnUrl, payee }: Parameters<PaymentProvider['openPayee']>[0],
): Promise<{ payee: string; onboarding: string | null }> {
  const known = payee == null ? null : await stripe.accounts.retrieve(payee).catch(neverDeclined);
  if (known?.payouts_enabled && known.details_submitted) return { payee: known.id, onboarding: null };
  const { id: account } = known ?? (await createAccount(stripe, key));
  const link = await stripe.accountLinks
    .create({ account, type: 'account_onboarding', refresh_url: returnUrl, return_url: returnUrl })
    .catch(neverDeclined);
  return { payee: account, onboarding: link.url };
}

function createAccount(stripe: Stripe, key: string): Promise<Stripe.Account> {
  return stripe.accounts
    .create(
      { type: 'express', capabilities: { transfers: { requested: true } }, metadata: { [keyName]: key } },
      { idempotencyKey: `${key}:account` },
    )
    .catch(neverDeclined);
}
