export interface BraintreeMethod {
  readonly token: string;
  readonly kind: 'venmo' | 'card';
  readonly username?: string;
  readonly last4?: string;
  readonly expirationMonth?: string;
  readonly expirationYear?: string;
  readonly debit?: boolean;
}

export interface BraintreeCustomer {
  readonly id: string;
  readonly createdAt: string;
  readonly methods: BraintreeMethod[];
}

export type BraintreeStatus =
  | 'submitted_for_settlement'
  | 'settlement_pending'
  | 'settling'
  | 'settled'
  | 'settlement_declined'
  | 'processor_declined'
  | 'voided';

export interface BraintreeDispute {
  readonly id: string;
  /** A retrieval is a bank's inquiry and takes no money. Objects in older stores have no kind and are chargebacks. */
  readonly kind?: 'chargeback' | 'retrieval';
  status: 'open' | 'won' | 'lost';
  readonly amount: string;
  readonly receivedAt: string;
}

export interface BraintreeTransaction {
  readonly id: string;
  readonly type: 'sale' | 'credit';
  status: BraintreeStatus;
  readonly amount: string;
  readonly currency: string;
  readonly orderId: string | null;
  readonly createdAt: string;
  updatedAt: string;
  readonly customerId: string | null;
  readonly token: string | null;
  readonly refundedTransactionId: string | null;
  readonly refundIds: string[];
  readonly responseCode: string;
  readonly responseText: string;
  readonly disputes: BraintreeDispute[];
}
