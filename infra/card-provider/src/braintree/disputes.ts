import type { World } from '../world.ts';
import { newBraintreeId } from './customers.ts';
import { notify } from './notifications.ts';
import { transactionXml, disputeXml } from './transaction-xml.ts';
import { find } from './transactions.ts';

/** A person disputes a transaction with their bank, or the bank has decided about it. */
export function dispute(world: World, transactionId: string, status: 'open' | 'won' | 'lost'): void {
  const transaction = find(world, transactionId);
  const [known] = transaction.disputes;
  const one = known ?? { id: newBraintreeId(), status, amount: transaction.amount, receivedAt: new Date().toISOString() };
  if (known) known.status = status;
  else transaction.disputes.push(one);
  notify(world, status === 'open' ? 'dispute_opened' : `dispute_${status}`, { dispute: disputeXml(one, transaction), transaction: transactionXml(transaction) });
}
