import { newStripeId } from '../store.ts';
import { seconds, type World } from '../world.ts';
import { book } from './balance.ts';
import { publish } from './events.ts';
import { missing } from './faults.ts';
import type { Dispute } from './objects.ts';

/** A person says to their bank that they did not pay this. The money is taken back until it is decided. */
export function openDispute(world: World, chargeId: string): Dispute {
  const charge = world.store.get('charge', chargeId);
  if (!charge) throw missing('charge', chargeId, 404);
  charge.disputed = true;
  const { amount, currency, payment_intent } = charge;
  const dispute = world.store.put<'dispute'>({
    id: newStripeId('dp'), object: 'dispute', created: seconds(), livemode: false, amount, currency, charge: chargeId, payment_intent, status: 'needs_response', reason: 'fraudulent', metadata: {},
  });
  book(world, { type: 'adjustment', category: 'dispute', amount: -amount, fee: 1_500, currency, source: dispute.id, description: 'Chargeback withdrawal' });
  publish(world, 'charge.dispute.created', dispute);
  return dispute;
}

export function closeDispute(world: World, id: string, status: 'won' | 'lost'): Dispute {
  const dispute = world.store.get('dispute', id);
  if (!dispute) throw missing('dispute', id, 404);
  if (dispute.status !== 'needs_response') return dispute;
  dispute.status = status;
  if (status === 'won') book(world, { type: 'adjustment', category: 'dispute_reversal', amount: dispute.amount, currency: dispute.currency, source: id, description: 'Chargeback reversal' });
  publish(world, 'charge.dispute.closed', dispute);
  return dispute;
}
