import type { BraintreeGateway, Transaction } from 'braintree';
import type { Period } from '../payment-provider.ts';
import type { ProviderRecord } from '../provider-record.ts';
import { orNull } from '../readable.ts';
import { searched } from './braintree-client.ts';
import { disputeFact, transactionFact } from './braintree-events.ts';
import { amountOf, statusOf } from './braintree-outcomes.ts';

/** Braintree's record of a period: its transactions, each with its disputes. */
export async function* braintreeRecords(
  gateway: BraintreeGateway,
  { from, to }: Period,
): AsyncIterable<readonly ProviderRecord[]> {
  // Braintree's range includes both ends.
  const last = new Date(to.getTime() - 1);
  for await (const page of searched(gateway, (search) => search.createdAt().between(from, last)))
    yield page.flatMap(recordsOf);
}

function recordsOf(transaction: Transaction): ProviderRecord[] {
  const { id, orderId, type, createdAt } = transaction;
  const line = {
    id,
    key: orderId || null,
    status: statusOf(transaction) ?? 'PROCESSING',
    amount: amountOf(transaction),
    fee: null,
    at: new Date(createdAt),
    named: `transaction:${transaction.status}`,
  };
  const disputes = (transaction.disputes ?? []).map((dispute): ProviderRecord => {
    const named: string = dispute.status.toLowerCase();
    return {
      ...line,
      kind: 'DISPUTE',
      id: dispute.id,
      status: named === 'won' ? 'FAILED' : named === 'lost' ? 'SUCCEEDED' : 'PROCESSING',
      named,
      fact: orNull(() => disputeFact(dispute, transaction)),
    };
  });
  const kind = type === 'credit' ? 'REFUND' : 'CHARGE';
  // Braintree sends no webhook for a void. Only its record shows one.
  const fact = kind === 'REFUND' || line.status === 'CANCELLED' ? orNull(() => transactionFact(transaction)) : null;
  return [{ ...line, kind, fact }, ...disputes];
}
