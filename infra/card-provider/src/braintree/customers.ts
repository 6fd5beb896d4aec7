import { randomBytes } from 'node:crypto';
import type { World } from '../world.ts';
import { BraintreeRefusal, BraintreeStatusOnly } from './faults.ts';
import type { BraintreeCustomer, BraintreeMethod } from './objects.ts';
import type { Xml } from './xml.ts';

/**
 * Nonces of Braintree's sandbox (developer.paypal.com/braintree, testing and go live): what the browser's script would
 * give.
 */
const nonces: Readonly<Record<string, Omit<BraintreeMethod, 'token'>>> = {
  'fake-venmo-account-nonce': { kind: 'venmo', username: 'venmojoe' },
  'fake-valid-nonce': { kind: 'card', last4: '1881', expirationMonth: '12', expirationYear: '2034', debit: false },
  'fake-valid-debit-nonce': { kind: 'card', last4: '1881', expirationMonth: '12', expirationYear: '2034', debit: true },
};

export function newBraintreeId(): string {
  return randomBytes(5).toString('hex');
}

export interface CustomerRequest {
  readonly id?: string;
  readonly payment_method_nonce?: string;
}

export function findCustomer({ store }: World, id: string): BraintreeCustomer {
  const customer = store.customers[id];
  if (!customer) throw new BraintreeStatusOnly(404);
  return customer;
}

/**
 * `POST customers` with a nonce: a customer and their one method. A nonce is good once; those of the sandbox always
 * are.
 */
export function createCustomer(
  { store }: World,
  { id = newBraintreeId(), payment_method_nonce: nonce }: CustomerRequest,
): BraintreeCustomer {
  if (store.customers[id]) throw new BraintreeRefusal('Customer ID has already been taken.', '91609', 'id');
  if (nonce === 'fake-consumed-nonce')
    throw new BraintreeRefusal('Cannot use a payment_method_nonce more than once.', '93107', 'payment_method_nonce');
  if (nonce === 'fake-processor-declined-visa-nonce')
    throw new BraintreeRefusal('Do Not Honor', '', 'payment_method_nonce');
  const method = nonces[nonce ?? ''];
  if (!method) throw new BraintreeRefusal('Unknown or expired payment_method_nonce.', '91565', 'payment_method_nonce');
  const customer: BraintreeCustomer = {
    id,
    createdAt: new Date().toISOString(),
    methods: [{ ...method, token: newBraintreeId() }],
  };
  store.customers[customer.id] = customer;
  return customer;
}

export function deleteCustomer(world: World, id: string): void {
  delete world.store.customers[findCustomer(world, id).id];
}

export function findMethod(
  { store }: World,
  token: string,
): { readonly method: BraintreeMethod; readonly customerId: string } {
  for (const { id, methods } of Object.values(store.customers)) {
    const method = methods.find((one) => one.token === token);
    if (method) return { method, customerId: id };
  }
  throw new BraintreeStatusOnly(404);
}

export function methodXml(method: BraintreeMethod, customerId: string): Xml {
  const { token } = method;
  if (method.kind === 'venmo')
    return {
      token,
      username: method.username ?? '',
      venmoUserId: 'Venmo-Joe-1',
      sourceDescription: `Venmo Account: ${method.username}`,
      customerId,
      default: true,
    };
  return {
    token,
    last4: method.last4 ?? '',
    bin: '401288',
    cardType: 'Visa',
    expirationMonth: method.expirationMonth ?? '',
    expirationYear: method.expirationYear ?? '',
    debit: method.debit ? 'Yes' : 'No',
    customerId,
    default: true,
    expired: false,
  };
}

export function customerXml({ id, createdAt, methods }: BraintreeCustomer): Xml {
  const of = (kind: BraintreeMethod['kind']) =>
    methods.filter((one) => one.kind === kind).map((one) => methodXml(one, id));
  return {
    id,
    createdAt: new Date(createdAt),
    creditCards: { each: 'credit-card', of: of('card') },
    venmoAccounts: { each: 'venmo-account', of: of('venmo') },
  };
}
