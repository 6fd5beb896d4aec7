import type { BraintreeDispute, BraintreeTransaction } from './objects.ts';
import type { Xml } from './xml.ts';

/** A transaction with what our client reads of it, and what the official one needs to be able to read it at all. */
export function transactionXml(one: BraintreeTransaction): Xml {
  return {
    id: one.id,
    status: one.status,
    type: one.type,
    currencyIsoCode: one.currency,
    amount: one.amount,
    orderId: one.orderId,
    createdAt: new Date(one.createdAt),
    updatedAt: new Date(one.updatedAt),
    customer: { id: one.customerId },
    paymentInstrumentType: 'venmo_account',
    refundedTransactionId: one.refundedTransactionId,
    refundIds: { each: 'item', of: one.refundIds },
    processorResponseCode: one.responseCode,
    processorResponseText: one.responseText,
    gatewayRejectionReason: null,
    disputes: { each: 'dispute', of: one.disputes.map((dispute) => disputeXml(dispute, one)) },
  };
}

export function disputeXml(
  { id, kind = 'chargeback', status, amount, receivedAt }: BraintreeDispute,
  of: BraintreeTransaction,
): Xml {
  return {
    id,
    status,
    kind,
    amount,
    amountDisputed: amount,
    currencyIsoCode: of.currency,
    receivedDate: receivedAt.slice(0, 10),
    transaction: { id: of.id, amount: of.amount, orderId: of.orderId, createdAt: new Date(of.createdAt) },
  };
}
