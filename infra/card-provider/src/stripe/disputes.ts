import type { DisputeCommand } from '../dispute-command.ts';
import { newStripeId } from '../store.ts';
import { seconds, type World } from '../world.ts';
import { book } from './balance.ts';
import { publish } from './events.ts';
import { missing } from './faults.ts';
import type { Dispute } from './objects.ts';

/** A person says to their bank that they did not pay this. The money is taken back until it is decided. */
export function openDispute(world: World, chargeId: string): Dispute {
  const dispute = newDispute(world, chargeId, 'needs_response');
  withdraw(world, dispute);
  publish(world, 'charge.dispute.created', dispute);
  return dispute;
}

/** The bank's inquiry before a dispute. It takes no money (docs.stripe.com/disputes/how-disputes-work, inquiries). */
export function openInquiry(world: World, chargeId: string): Dispute {
  const dispute = newDispute(world, chargeId, 'warning_needs_response');
  publish(world, 'charge.dispute.created', dispute);
  return dispute;
}

/** An inquiry becomes a dispute. Two webhooks report it, and neither is named `created`. */
function escalate(world: World, dispute: Dispute): void {
  dispute.status = 'needs_response';
  withdraw(world, dispute);
  publish(world, 'charge.dispute.updated', dispute);
  publish(world, 'charge.dispute.funds_withdrawn', dispute);
}

export function closeDispute(world: World, id: string, status: 'won' | 'lost'): Dispute {
  const dispute = world.store.get('dispute', id);
  if (!dispute) throw missing('dispute', id, 404);
  if (dispute.status !== 'needs_response') return dispute;
  dispute.status = status;
  if (status === 'won') {
    const { amount, currency } = dispute;
    (dispute.balance_transactions ??= []).push(
      book(world, {
        type: 'adjustment',
        category: 'dispute_reversal',
        amount,
        currency,
        source: id,
        description: 'Chargeback reversal',
      }),
    );
  }
  publish(world, 'charge.dispute.closed', dispute);
  return dispute;
}

/** Moves the dispute of a payment intent to a state, with the webhooks of each step. */
export function disputeIntent(world: World, intentId: string, status: DisputeCommand): void {
  const { store } = world;
  const chargeId = store.get('payment_intent', intentId)?.latest_charge ?? intentId;
  const known = store.all('dispute').find(({ payment_intent }) => payment_intent === intentId);
  if (status === 'inquiry') return void (known ?? openInquiry(world, chargeId));
  if (status === 'inquiry-closed') return closeInquiry(world, known ?? openInquiry(world, chargeId));
  const opened = known ?? openDispute(world, chargeId);
  if (opened.status === 'warning_needs_response') escalate(world, opened);
  if (status !== 'open') closeDispute(world, opened.id, status);
}

function closeInquiry(world: World, dispute: Dispute): void {
  if (dispute.status !== 'warning_needs_response') return;
  dispute.status = 'warning_closed';
  publish(world, 'charge.dispute.closed', dispute);
}

function newDispute({ store }: World, chargeId: string, status: Dispute['status']): Dispute {
  const charge = store.get('charge', chargeId);
  if (!charge) throw missing('charge', chargeId, 404);
  charge.disputed = true;
  const { amount, currency, payment_intent } = charge;
  return store.put<'dispute'>({
    id: newStripeId('dp'),
    object: 'dispute',
    created: seconds(),
    livemode: false,
    amount,
    currency,
    charge: chargeId,
    payment_intent,
    status,
    reason: 'fraudulent',
    metadata: {},
    balance_transactions: [],
  });
}

function withdraw(world: World, dispute: Dispute): void {
  const { id, amount, currency } = dispute;
  (dispute.balance_transactions ??= []).push(
    book(world, {
      type: 'adjustment',
      category: 'dispute',
      amount: -amount,
      fee: 1_500,
      currency,
      source: id,
      description: 'Chargeback withdrawal',
    }),
  );
}
