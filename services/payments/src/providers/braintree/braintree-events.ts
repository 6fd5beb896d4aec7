import { createHash } from 'node:crypto';
import type { Dispute, Transaction, WebhookNotification } from 'braintree';
import { fromDecimal } from '../amounts.ts';
import type { ProviderEvent, ProviderFact } from '../provider-event.ts';
import { textIn } from '../readable.ts';
import { amountOf, reasonOf, statusOf } from './braintree-outcomes.ts';

/**
 * Translates a Braintree notification into an event. A notification has no id, so a hash of its payload is the id, the
 * same at each delivery. A signed notification that cannot be read has type `unknown`.
 */
export function eventOf(notification: WebhookNotification, payload: string): ProviderEvent {
  // Braintree's signature is valid with and without the payload's last line break.
  const id = `bt_${createHash('sha256').update(payload.trimEnd()).digest('hex').slice(0, 40)}`;
  const told = { provider: 'VENMO', id, at: new Date(notification.timestamp) } as const;
  const named: string = notification.kind;
  try {
    const fact = factOf(notification);
    return fact ? { ...told, ...fact } : { ...told, type: 'unknown', named };
  } catch {
    return { ...told, type: 'unknown', named: `unreadable:${named}` };
  }
}

/** The state of the dispute or transaction in the notification. The notification's kind is ignored. */
function factOf(notification: WebhookNotification): ProviderFact | null {
  if ('dispute' in notification && notification.dispute)
    return disputeFact(notification.dispute, notification.dispute.transaction);
  return 'transaction' in notification && notification.transaction ? transactionFact(notification.transaction) : null;
}

export function transactionFact(transaction: Transaction): ProviderFact | null {
  const status = statusOf(transaction);
  if (status === null) return null;
  const about = { id: textIn(transaction.id), key: transaction.orderId || null };
  const amount = amountOf(transaction);
  if (transaction.type === 'credit') {
    const type =
      status === 'SUCCEEDED' ? 'refund.succeeded' : status === 'PROCESSING' ? 'refund.processing' : 'refund.failed';
    return { type, about, charge: textIn(transaction.refundedTransactionId), amount };
  }
  if (status === 'SUCCEEDED') return { type: 'charge.succeeded', about, amount, fee: null };
  if (status === 'FAILED') return { type: 'charge.failed', about, amount, reason: reasonOf(transaction) };
  return { type: status === 'PROCESSING' ? 'charge.processing' : 'charge.cancelled', about, amount };
}

const statuses: Readonly<Record<string, 'dispute.opened' | 'dispute.won' | 'dispute.lost'>> = {
  open: 'dispute.opened',
  under_review: 'dispute.opened',
  disputed: 'dispute.opened',
  won: 'dispute.won',
  lost: 'dispute.lost',
  accepted: 'dispute.lost',
  auto_accepted: 'dispute.lost',
  expired: 'dispute.lost',
};

/** A retrieval is a bank's inquiry: it takes no money. */
export function disputeFact(
  { id, kind, status, amountDisputed, currencyIsoCode }: Dispute,
  transaction: Pick<Transaction, 'id' | 'orderId'>,
): ProviderFact | null {
  const type = statuses[status.toLowerCase()];
  if (type === undefined) return null;
  const about = { id: textIn(transaction.id), key: transaction.orderId || null };
  return {
    type: kind?.toLowerCase() === 'retrieval' ? 'dispute.inquiry' : type,
    about,
    dispute: textIn(id),
    amount: fromDecimal(amountDisputed, currencyIsoCode),
  };
}
