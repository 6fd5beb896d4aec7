import { newStripeId } from '../store.ts';
import { cardsByToken, tokenOfNumber, type TestCard } from '../test-cards.ts';
import { seconds, type World } from '../world.ts';
import { invalid, missing } from './faults.ts';
import { inner, text, type Form } from './form.ts';
import type { PaymentMethod } from './objects.ts';

export function cardOf(method: PaymentMethod): TestCard {
  const card = cardsByToken[method.test_card];
  if (!card) throw new Error(`${method.test_card} is no test card.`);
  return card;
}

/** A method by its id, or a new one by the token of a test card, which Stripe takes wherever it takes an id. */
export function methodFor({ store }: World, id: string): PaymentMethod {
  const known = store.get('payment_method', id);
  if (known) return known;
  const card = cardsByToken[id];
  if (!card) throw missing('PaymentMethod', id, 400, 'payment_method');
  return store.put<'payment_method'>(newMethod(id, card));
}

/** `POST /v1/payment_methods`: what Stripe's script does in a person's browser, here by test numbers alone. */
export function createMethod(world: World, form: Form): PaymentMethod {
  const number = text(inner(form, 'card'), 'number');
  const token = number === undefined ? text(inner(form, 'card'), 'token') : tokenOfNumber(number);
  const card = token === undefined ? undefined : cardsByToken[token];
  if (token === undefined || !card) throw invalid('incorrect_number', 'Your card number is incorrect.', 'card[number]');
  return world.store.put<'payment_method'>(newMethod(token, card));
}

function newMethod(token: string, { type, last4, funding, expires }: TestCard): PaymentMethod {
  const own =
    type === 'card'
      ? { card: { brand: 'visa' as const, last4, funding, exp_month: expires.month, exp_year: expires.year } }
      : { us_bank_account: { last4, bank_name: 'TEST BANK' } };
  return {
    id: newStripeId('pm'),
    object: 'payment_method',
    created: seconds(),
    livemode: false,
    type,
    customer: null,
    test_card: token,
    ...own,
  };
}

/** Forgetting a customer lets go of their methods, for good. */
export function deleteCustomer({ store }: World, id: string) {
  if (!store.get('customer', id)) throw missing('customer', id, 404, 'id');
  for (const method of store.all('payment_method')) if (method.customer === id) store.drop('payment_method', method.id);
  store.drop('customer', id);
  return { id, object: 'customer', deleted: true };
}
