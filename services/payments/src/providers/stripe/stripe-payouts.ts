import type { Stripe } from 'stripe';
import type { PayoutRequest } from '../payment-provider.ts';
import type { Outcome } from '../outcome.ts';
import { toStripe } from './stripe-amounts.ts';
import { declinedOr } from './stripe-errors.ts';
import { keyName, outcomeOfPayout } from './stripe-outcomes.ts';

/**
 * Two steps, as Connect has them: a transfer from the platform's balance to the payee's, and a payout from there to
 * their bank. The transfer carries the key as its group, by which it is found again for ever: Stripe forgets
 * idempotency keys after a day, and lists are exact where its search lags.
 */
export async function payOut(stripe: Stripe, { key, amount, payee }: PayoutRequest): Promise<Outcome> {
  const asked = toStripe(amount, 'payout');
  const metadata = { [keyName]: key };
  try {
    const transfer =
      (await transferOf(stripe, key)) ??
      (await stripe.transfers.create(
        { ...asked, destination: payee, transfer_group: key, metadata },
        { idempotencyKey: `${key}:transfer` },
      ));
    if (transfer.reversed) return { status: 'declined', id: transfer.id, reason: 'PAYEE_NOT_READY' };
  } catch (error) {
    return declinedOr(error);
  }
  const known = await findPayout(stripe, key, payee);
  if (known) return known;
  try {
    return outcomeOfPayout(
      await stripe.payouts.create({ ...asked, metadata }, { stripeAccount: payee, idempotencyKey: `${key}:payout` }),
    );
  } catch (error) {
    const declined = declinedOr(error);
    await takeBack(stripe, { key, amount, payee });
    return declined;
  }
}

/** Reverses the transfer that a payout began with: what came back from the payee's bank comes back to the platform. */
export async function takeBack(stripe: Stripe, { key, amount }: PayoutRequest): Promise<Outcome> {
  const transfer = await transferOf(stripe, key);
  if (!transfer) return { status: 'declined', id: null, reason: 'DECLINED' };
  if (transfer.reversed) return { status: 'succeeded', id: transfer.id, fee: null };
  try {
    await stripe.transfers.createReversal(
      transfer.id,
      { amount: toStripe(amount, 'payout').amount, metadata: { [keyName]: key } },
      { idempotencyKey: `${key}:back` },
    );
    return { status: 'succeeded', id: transfer.id, fee: null };
  } catch (error) {
    return declinedOr(error);
  }
}

/** How a payout stands by the key that it was made with. */
export async function findPayout(stripe: Stripe, key: string, payee: string): Promise<Outcome | null> {
  for await (const payout of stripe.payouts.list({ limit: 100 }, { stripeAccount: payee })) {
    if (payout.metadata?.[keyName] === key) return outcomeOfPayout(payout);
  }
  return null;
}

async function transferOf(stripe: Stripe, key: string): Promise<Stripe.Transfer | undefined> {
  return (await stripe.transfers.list({ transfer_group: key, limit: 1 })).data[0];
}
