interface Base<Name extends string> {
  id: string;
  object: Name;
  created: number;
  livemode: false;
}
type Metadata = Record<string, string>;

export interface Customer extends Base<'customer'> {
  metadata: Metadata;
}
export interface PaymentMethod extends Base<'payment_method'> {
  type: 'card' | 'us_bank_account';
  customer: string | null;
  card?: { brand: 'visa'; last4: string; funding: string; exp_month: number; exp_year: number };
  us_bank_account?: { last4: string; bank_name: string };
  /** Which test card it is; Stripe has no such field, and clients do not look. */
  test_card: string;
}
interface NextAction {
  type: 'redirect_to_url';
  redirect_to_url: { url: string; return_url: string | null };
}
export interface StripeFault {
  type: string;
  code: string;
  decline_code?: string;
  message: string;
  param?: string;
}
interface Confirmable {
  customer: string | null;
  payment_method: string | null;
  client_secret: string;
  metadata: Metadata;
  next_action: NextAction | null;
  return_url: string | null;
}
export interface SetupIntent extends Base<'setup_intent'>, Confirmable {
  status: 'requires_action' | 'requires_payment_method' | 'succeeded' | 'canceled';
  last_setup_error: StripeFault | null;
}
export interface PaymentIntent extends Base<'payment_intent'>, Confirmable {
  amount: number;
  amount_received: number;
  currency: string;
  status:
    | 'requires_confirmation'
    | 'requires_action'
    | 'requires_payment_method'
    | 'processing'
    | 'succeeded'
    | 'canceled';
  latest_charge: string | null;
  last_payment_error: StripeFault | null;
}
export interface Charge extends Base<'charge'> {
  amount: number;
  amount_refunded: number;
  currency: string;
  payment_intent: string;
  balance_transaction: string | null;
  status: 'succeeded' | 'pending' | 'failed';
  refunded: boolean;
  disputed: boolean;
  metadata: Metadata;
}
export interface BalanceTransaction extends Base<'balance_transaction'> {
  amount: number;
  fee: number;
  net: number;
  currency: string;
  type: string;
  reporting_category: string;
  source: string | null;
  description: string | null;
}
export interface Refund extends Base<'refund'> {
  amount: number;
  currency: string;
  charge: string;
  payment_intent: string;
  status: 'succeeded' | 'pending' | 'failed';
  metadata: Metadata;
  failure_reason?: string;
}
export interface Account extends Base<'account'> {
  type: 'express';
  payouts_enabled: boolean;
  details_submitted: boolean;
  metadata: Metadata;
  return_url: string | null;
}
export interface Transfer extends Base<'transfer'> {
  amount: number;
  amount_reversed: number;
  reversed: boolean;
  currency: string;
  destination: string;
  transfer_group: string | null;
  metadata: Metadata;
}
export interface TransferReversal extends Base<'transfer_reversal'> {
  amount: number;
  currency: string;
  transfer: string;
  metadata: Metadata;
}
export interface Payout extends Base<'payout'> {
  amount: number;
  currency: string;
  status: 'pending' | 'paid' | 'failed';
  metadata: Metadata;
  failure_code: string | null;
  /** Whose; Stripe says it by the header of a request and the `account` of an event. */
  of_account: string;
  will_fail: boolean;
}
export interface Dispute extends Base<'dispute'> {
  amount: number;
  currency: string;
  charge: string;
  payment_intent: string;
  status: 'warning_needs_response' | 'warning_closed' | 'needs_response' | 'won' | 'lost';
  reason: string;
  metadata: Metadata;
  /** Balance transactions of the dispute: money taken and given back. An inquiry has none. */
  balance_transactions: BalanceTransaction[];
}
export interface StripeEvent extends Base<'event'> {
  type: string;
  api_version: string;
  account?: string;
  data: { object: unknown };
  pending_webhooks: number;
  request: { id: null; idempotency_key: null };
}

/** A v2 thin event: it names an object and does not contain it. */
export interface ThinEvent {
  readonly id: string;
  readonly object: 'v2.core.event';
  readonly type: string;
  readonly created: string;
  readonly livemode: false;
  readonly related_object: null;
}

export interface StripeObjects {
  customer: Customer;
  payment_method: PaymentMethod;
  setup_intent: SetupIntent;
  payment_intent: PaymentIntent;
  charge: Charge;
  balance_transaction: BalanceTransaction;
  refund: Refund;
  account: Account;
  transfer: Transfer;
  transfer_reversal: TransferReversal;
  payout: Payout;
  dispute: Dispute;
  event: StripeEvent;
}
export type StripeKind = keyof StripeObjects;
