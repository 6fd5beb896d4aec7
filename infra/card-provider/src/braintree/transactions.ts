import type { World } from '../world.ts';
import { findMethod, newBraintreeId } from './customers.ts';
import { BraintreeRefusal, BraintreeStatusOnly } from './faults.ts';
import { notify } from './notifications.ts';
import type { BraintreeStatus, BraintreeTransaction } from './objects.ts';
import { transactionXml } from './transaction-xml.ts';

export interface SaleRequest {
  readonly amount?: string;
  readonly payment_method_token?: string;
  readonly order_id?: string;
  readonly api_request_key?: string;
}

const cents = (amount: string) => Math.round(Number(amount) * 100);

/** The sandbox declines by amount: 2000.00 to 2999.99 with the amount's whole part as the processor's code. */
function declinedWith(amount: string): string | null {
  const whole = Math.floor(Number(amount));
  return whole >= 2_000 && whole < 3_000 ? String(whole) : null;
}

const words: Readonly<Record<string, string>> = {
  '2000': 'Do Not Honor',
  '2001': 'Insufficient Funds',
  '2004': 'Expired Card',
};

/**
 * A key of at-most-once processing gives the first transaction again (30 days), where the merchant has it; another
 * request under the key is refused.
 */
function earlier(
  { store, behaviour }: World,
  key: string | undefined,
  same: (one: BraintreeTransaction) => boolean,
): BraintreeTransaction | undefined {
  const id = behaviour.requestKeys && key !== undefined ? store.requestKeys[key] : undefined;
  const found = id === undefined ? undefined : store.transactions[id];
  if (found && !same(found))
    throw new BraintreeRefusal('This API request key was used for another request.', '915224', 'api_request_key');
  return found;
}

export function sale(world: World, request: SaleRequest): BraintreeTransaction {
  const { amount = '', payment_method_token: token = '', order_id: orderId = null, api_request_key: key } = request;
  if (!/^\d+(\.\d{1,2})?$/.test(amount) || cents(amount) === 0)
    throw new BraintreeRefusal('Amount is an invalid format.', '81503', 'amount');
  const before = earlier(
    world,
    key,
    (one) => one.type === 'sale' && cents(one.amount) === cents(amount) && one.token === token,
  );
  if (before) return refuseIfDeclined(before);
  const { customerId } = known(world, token);
  const code = declinedWith(amount);
  const made = keep(world, key, {
    type: 'sale',
    amount,
    orderId,
    token,
    customerId,
    refundedTransactionId: null,
    status: code ? 'processor_declined' : Number(amount) === 4_002 ? 'settlement_pending' : 'submitted_for_settlement',
    code: code ?? '1000',
  });
  if (!code) world.later(() => settleSale(world, made.id));
  return refuseIfDeclined(made);
}

function known(world: World, token: string) {
  try {
    return findMethod(world, token);
  } catch {
    throw new BraintreeRefusal('Payment method token is invalid.', '91518', 'payment_method_token');
  }
}

function refuseIfDeclined(transaction: BraintreeTransaction): BraintreeTransaction {
  if (transaction.status === 'processor_declined')
    throw new BraintreeRefusal(transaction.responseText, '', 'base', transactionXml(transaction));
  return transaction;
}

/** Amount 4001.00 is declined when it is settled, as the sandbox has it for wallets. */
export function settleSale(world: World, id: string): void {
  const one = world.store.transactions[id];
  if (!one || !['submitted_for_settlement', 'settlement_pending', 'settling'].includes(one.status)) return;
  change(one, Number(one.amount) === 4_001 ? 'settlement_declined' : 'settled');
  notify(world, one.status === 'settled' ? 'transaction_settled' : 'transaction_settlement_declined', {
    transaction: transactionXml(one),
  });
}

export function refund(world: World, id: string, request: SaleRequest): BraintreeTransaction {
  const first = find(world, id);
  const refunded = first.refundIds.reduce((sum, one) => sum + cents(world.store.transactions[one]?.amount ?? '0'), 0);
  const amount = request.amount ?? ((cents(first.amount) - refunded) / 100).toFixed(2);
  const before = earlier(
    world,
    request.api_request_key,
    (one) => one.type === 'credit' && one.refundedTransactionId === id && cents(one.amount) === cents(amount),
  );
  if (before) return before;
  if (first.status !== 'settled' && first.status !== 'settling')
    throw new BraintreeRefusal('Cannot refund a transaction unless it is settled.', '91506');
  if (refunded === cents(first.amount))
    throw new BraintreeRefusal('Transaction has already been completely refunded.', '91512');
  if (cents(amount) > cents(first.amount) - refunded)
    throw new BraintreeRefusal('Refund amount is too large.', '91521', 'amount');
  const made = keep(world, request.api_request_key, {
    type: 'credit',
    amount,
    orderId: request.order_id ?? null,
    token: first.token,
    customerId: first.customerId,
    refundedTransactionId: id,
    status: 'submitted_for_settlement',
    code: '1000',
  });
  first.refundIds.push(made.id);
  world.later(() => settleSale(world, made.id));
  return made;
}

/** Takes back what is not settled yet. */
export function voidTransaction(world: World, id: string): BraintreeTransaction {
  const one = find(world, id);
  if (one.status !== 'submitted_for_settlement' && one.status !== 'settlement_pending')
    throw new BraintreeRefusal(
      'Transaction can only be voided if status is authorized, submitted_for_settlement, or settlement_pending.',
      '91504',
    );
  change(one, 'voided');
  return one;
}

export function find({ store }: World, id: string): BraintreeTransaction {
  const one = store.transactions[id];
  if (!one) throw new BraintreeStatusOnly(404);
  return one;
}

export function change(one: BraintreeTransaction, status: BraintreeStatus): void {
  Object.assign(one, { status, updatedAt: new Date().toISOString() });
}

type New = Pick<
  BraintreeTransaction,
  'type' | 'amount' | 'orderId' | 'token' | 'customerId' | 'refundedTransactionId' | 'status'
> & { readonly code: string };

function keep({ store }: World, key: string | undefined, { code, ...made }: New): BraintreeTransaction {
  const at = new Date().toISOString();
  const one: BraintreeTransaction = {
    ...made,
    id: newBraintreeId(),
    currency: 'USD',
    createdAt: at,
    updatedAt: at,
    refundIds: [],
    disputes: [],
    responseCode: code,
    responseText: code === '1000' ? 'Approved' : (words[code] ?? 'Processor Declined'),
  };
  store.transactions[one.id] = one;
  if (key !== undefined) store.requestKeys[key] = one.id;
  return one;
}
