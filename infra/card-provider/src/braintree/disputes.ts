import type { DisputeCommand } from '../dispute-command.ts';
import type { World } from '../world.ts';
import { newBraintreeId } from './customers.ts';
import { notify } from './notifications.ts';
import { transactionXml, disputeXml } from './transaction-xml.ts';
import { find } from './transactions.ts';

/**
 * Opens or decides a dispute of a transaction. An inquiry is a retrieval with its own id, so a chargeback after it is
 * another dispute.
 */
export function dispute(world: World, transactionId: string, command: DisputeCommand): void {
  const transaction = find(world, transactionId);
  const kind = command.startsWith('inquiry') ? 'retrieval' : 'chargeback';
  const status = command === 'inquiry' ? 'open' : command === 'inquiry-closed' ? 'won' : command;
  const known = transaction.disputes.find((one) => (one.kind ?? 'chargeback') === kind);
  const one =
    known ??
    ({ id: newBraintreeId(), kind, status, amount: transaction.amount, receivedAt: new Date().toISOString() } as const);
  if (known) known.status = status;
  else transaction.disputes.push(one);
  notify(world, status === 'open' ? 'dispute_opened' : `dispute_${status}`, {
    dispute: disputeXml(one, transaction),
    transaction: transactionXml(transaction),
  });
}
