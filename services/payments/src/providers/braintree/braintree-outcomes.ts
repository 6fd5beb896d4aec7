import type { CreditCard, Transaction, ValidatedResponse, VenmoAccount } from 'braintree';
import { fromDecimal, type Money } from '../amounts.ts';
import type { DeclineReason, Declined, MethodDescription, Outcome } from '../outcome.ts';
import type { RecordStatus } from '../provider-record.ts';
import { ProviderFault } from '../refusals.ts';

/**
 * Braintree's words for how a transaction stands, in ours. One that is submitted for settlement has been authorised and
 * is as good as paid (developer.paypal.com/braintree, transaction statuses); where settling fails after all, a webhook
 * says so.
 */
const statuses: Readonly<Record<string, RecordStatus>> = {
  submitted_for_settlement: 'SUCCEEDED',
  settling: 'SUCCEEDED',
  settled: 'SUCCEEDED',
  settlement_confirmed: 'SUCCEEDED',
  authorizing: 'PROCESSING',
  authorized: 'PROCESSING',
  settlement_pending: 'PROCESSING',
  voided: 'CANCELLED',
  authorization_expired: 'FAILED',
  processor_declined: 'FAILED',
  gateway_rejected: 'FAILED',
  failed: 'FAILED',
  settlement_declined: 'FAILED',
};

/** Null for an unknown status, which does not say how the transaction ends. */
export function statusOf(transaction: Transaction): RecordStatus | null {
  return statuses[transaction.status] ?? null;
}

export function outcomeOf(transaction: Transaction): Outcome {
  const status = statusOf(transaction);
  const { id } = transaction;
  if (status === 'SUCCEEDED') return { status: 'succeeded', id, fee: null };
  if (status === 'CANCELLED') return { status: 'cancelled', id };
  return status === 'FAILED' ? { status: 'declined', id, reason: reasonOf(transaction) } : { status: 'processing', id };
}

/** Processor response codes that a person can do something about; all others are DECLINED. */
const reasons: Readonly<Record<string, DeclineReason>> = {
  2001: 'INSUFFICIENT_FUNDS',
  2002: 'INSUFFICIENT_FUNDS',
  2003: 'INSUFFICIENT_FUNDS',
  2004: 'EXPIRED',
  2005: 'INCORRECT_DETAILS',
  2006: 'INCORRECT_DETAILS',
  2010: 'INCORRECT_DETAILS',
};

export function reasonOf({ processorResponseCode }: Pick<Transaction, 'processorResponseCode'>): DeclineReason {
  return reasons[processorResponseCode] ?? 'DECLINED';
}

/** Codes of validation that are about a person's means or the state of a charge, and no fault of ours. */
const answers: Readonly<Record<string, DeclineReason>> = {
  91518: 'METHOD_UNUSABLE',
  91565: 'METHOD_UNUSABLE',
  93107: 'METHOD_UNUSABLE',
  91506: 'NOT_YET_SETTLED',
  91512: 'DECLINED',
  91521: 'DECLINED',
  91504: 'DECLINED',
};

/** What a refused request comes to: a decline, or a fault of ours. The code alone is taken over. */
export function declinedOf(
  response: Pick<ValidatedResponse<Transaction>, 'errors'> & { readonly transaction?: Transaction },
): Declined {
  if (response.transaction)
    return { status: 'declined', id: response.transaction.id, reason: reasonOf(response.transaction) };
  const codes = response.errors.deepErrors().map(({ code }) => code);
  if (codes.length === 0) return { status: 'declined', id: null, reason: 'DECLINED' };
  const reason = codes.map((code) => answers[code]).find((one) => one !== undefined);
  if (reason === undefined) throw new ProviderFault('Braintree', codes.join(','));
  return { status: 'declined', id: null, reason };
}

/** The code that a customer of this id is there already. */
export const customerIsThere = '91609';

export function amountOf({ amount, currencyIsoCode }: Pick<Transaction, 'amount' | 'currencyIsoCode'>): Money {
  return fromDecimal(amount, currencyIsoCode);
}

/** Venmo shows a name where a card has digits; a name is not kept. */
export function descriptionOf(method: CreditCard | VenmoAccount): MethodDescription {
  if (!('last4' in method)) return { type: 'VENMO_BALANCE', last4: null, expires: null };
  return {
    type: method.debit === 'Yes' ? 'DEBIT_CARD' : 'CREDIT_CARD',
    last4: method.last4,
    expires: { month: Number(method.expirationMonth), year: Number(method.expirationYear) },
  };
}
