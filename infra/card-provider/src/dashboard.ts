import { refund as refundTransaction, voidTransaction } from './braintree/transactions.ts';
import { cancelIntent } from './stripe/payment-intents.ts';
import { createRefund } from './stripe/refunds.ts';
import type { World } from './world.ts';

/** What the merchant's own people do in the provider's dashboard. It carries no key of any client. */
export function refundAtDashboard(
  world: World,
  { charge, amount }: { readonly charge: string; readonly amount?: number },
): void {
  if (world.store.transactions[charge])
    refundTransaction(world, charge, amount === undefined ? {} : { amount: (amount / 100).toFixed(2) });
  else createRefund(world, { payment_intent: charge, ...(amount === undefined ? {} : { amount: String(amount) }) });
  world.store.changed();
}

/** Takes back what is not settled at Braintree, or waits for its owner at Stripe. Braintree tells nobody of a void. */
export function voidAtDashboard(world: World, charge: string): void {
  if (world.store.transactions[charge]) voidTransaction(world, charge);
  else cancelIntent(world, charge);
  world.store.changed();
}
