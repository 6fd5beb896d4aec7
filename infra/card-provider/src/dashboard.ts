import { refund as refundTransaction, voidTransaction } from './braintree/transactions.ts';
import { cancelIntent } from './stripe/payment-intents.ts';
import { createRefund } from './stripe/refunds.ts';
import type { World } from './world.ts';

/** Actions of the merchant's staff in the provider's dashboard. They have no key of any client. */
export function refundAtDashboard(
  world: World,
  { charge, amount }: { readonly charge: string; readonly amount?: number },
): void {
  if (world.store.transactions[charge])
    refundTransaction(world, charge, amount === undefined ? {} : { amount: (amount / 100).toFixed(2) });
  else createRefund(world, { payment_intent: charge, ...(amount === undefined ? {} : { amount: String(amount) }) });
  world.store.scheduleWrite();
}

/**
 * Voids a charge that is not settled at Braintree, or waits for its payer at Stripe. Braintree sends no webhook for a
 * void.
 */
export function voidAtDashboard(world: World, charge: string): void {
  if (world.store.transactions[charge]) voidTransaction(world, charge);
  else cancelIntent(world, charge);
  world.store.scheduleWrite();
}
