import type { Stripe } from 'stripe';
import type { ProviderFact } from '../provider-event.ts';
import { textIn } from '../readable.ts';
import { fromStripe } from './stripe-amounts.ts';
import { idOf } from './stripe-outcomes.ts';

type DisputeType = Extract<ProviderFact, { type: `dispute.${string}` }>['type'];

/** The fact of a Stripe dispute. Null if it has no PaymentIntent, or an unknown status. */
export function disputeFact(dispute: Stripe.Dispute): Extract<ProviderFact, { type: DisputeType }> | null {
  const type = typeOf(dispute);
  const charge = idOf(dispute.payment_intent);
  if (type === null || charge === null) return null;
  return {
    type,
    about: { id: textIn(charge), key: null },
    dispute: textIn(dispute.id),
    amount: fromStripe(dispute.amount, dispute.currency),
  };
}

/**
 * An inquiry (`warning_…`) takes no money. If its balance transactions show that it did, it is a dispute. If it then
 * closes with the money back, the dispute is won.
 */
function typeOf({ status, balance_transactions: lines }: Stripe.Dispute): DisputeType | null {
  const moved = (lines ?? []).reduce((sum, { amount }) => sum + amount, 0);
  switch (status as string) {
    case 'needs_response':
    case 'under_review':
      return 'dispute.opened';
    case 'won':
      return 'dispute.won';
    case 'lost':
      return 'dispute.lost';
    case 'warning_needs_response':
    case 'warning_under_review':
    case 'warning_closed':
    case 'prevented':
      if (moved < 0) return 'dispute.opened';
      return (lines ?? []).length > 0 ? 'dispute.won' : 'dispute.inquiry';
    default:
      return null;
  }
}
