import { createHash } from 'node:crypto';
import type { Dispute, Transaction, WebhookNotification } from 'braintree';
import { fromDecimal } from '../amounts.ts';
import type { ProviderEvent } from '../provider-event.ts';
import { amountOf, reasonOf } from './braintree-outcomes.ts';

/**
 * A notification of Braintree's in our own words. It has no id: the payload, which is the same at each delivery, gives it one.
 */
export function eventOf(notification: WebhookNotification, payload: string): ProviderEvent {
  const id = `bt_${createHash('sha256').update(payload).digest('hex').slice(0, 40)}`;
  const told = { provider: 'VENMO', id, at: new Date(notification.timestamp) } as const;
  const kind: string = notification.kind;
  if ('dispute' in notification && notification.dispute) return disputeEvent(told, kind, notification.dispute);
  if ('transaction' in notification && notification.transaction) return transactionEvent(told, kind, notification.transaction);
  return { ...told, type: 'unknown', named: kind };
}

type Told = Pick<ProviderEvent, 'provider' | 'id' | 'at'>;

function transactionEvent(told: Told, kind: string, transaction: Transaction): ProviderEvent {
  const settled = kind === 'transaction_settled';
  if (!settled && kind !== 'transaction_settlement_declined' && kind !== 'refund_failed') return { ...told, type: 'unknown', named: kind };
  const about = { id: transaction.id, key: transaction.orderId || null };
  const amount = amountOf(transaction);
  if (transaction.type === 'credit') return { ...told, type: settled ? 'refund.succeeded' : 'refund.failed', about, charge: transaction.refundedTransactionId ?? '', amount };
  if (settled) return { ...told, type: 'charge.succeeded', about, amount, fee: null };
  return { ...told, type: 'charge.failed', about, amount, reason: reasonOf(transaction) };
}

const disputes = {
  dispute_opened: 'dispute.opened', dispute_under_review: 'dispute.opened', dispute_disputed: 'dispute.opened', dispute_won: 'dispute.won',
  dispute_lost: 'dispute.lost', dispute_accepted: 'dispute.lost', dispute_auto_accepted: 'dispute.lost', dispute_expired: 'dispute.lost',
} as const;

function disputeEvent(told: Told, kind: string, { id, transaction, amountDisputed, currencyIsoCode }: Dispute): ProviderEvent {
  if (!(kind in disputes)) return { ...told, type: 'unknown', named: kind };
  return { ...told, type: disputes[kind as keyof typeof disputes], about: { id: transaction.id, key: transaction.orderId || null }, dispute: id, amount: fromDecimal(amountDisputed, currencyIsoCode) };
}
