import type { Store } from '../store.ts';
import { inner, text, type Form } from './form.ts';
import type { StripeKind, StripeObjects } from './objects.ts';

interface Listed {
  readonly id: string;
  readonly created: number;
}

/** A page of Stripe's lists: newest first, `limit`, `starting_after`, `created[gte|gt|lte|lt]`. */
export function page<One extends Listed>(all: readonly One[], form: Form, url: string) {
  const { gte, gt, lte, lt } = inner(form, 'created') as Record<string, string | undefined>;
  const within = all.filter(
    ({ created }) =>
      (gte === undefined || created >= Number(gte)) &&
      (gt === undefined || created > Number(gt)) &&
      (lte === undefined || created <= Number(lte)) &&
      (lt === undefined || created < Number(lt)),
  );
  const after = text(form, 'starting_after');
  const from = after === undefined ? 0 : within.findIndex(({ id }) => id === after) + 1;
  const limit = Math.min(Number(text(form, 'limit') ?? '10'), 100);
  return { object: 'list', url, has_more: within.length > from + limit, data: within.slice(from, from + limit) };
}

const kinds: Readonly<Record<string, StripeKind>> = {
  latest_charge: 'charge',
  charge: 'charge',
  balance_transaction: 'balance_transaction',
  payment_intent: 'payment_intent',
  payment_method: 'payment_method',
  customer: 'customer',
  setup_intent: 'setup_intent',
};

/** Puts objects in the place of their ids where `expand` asks for it, along dotted paths. */
export function expanded(store: Store, object: object, form: Form): object {
  const paths = form['expand'];
  if (!Array.isArray(paths)) return object;
  return paths.map(String).reduce((grown, path) => grow(store, grown, path.split('.')), structuredClone(object));
}

function grow(store: Store, object: object, [first, ...rest]: readonly string[]): object {
  if (first === undefined) return object;
  const value: unknown = (object as Record<string, unknown>)[first];
  if (Array.isArray(value)) return { ...object, [first]: value.map((one: object) => grow(store, one, rest)) };
  const kind = kinds[first];
  const found = typeof value === 'string' && kind ? store.get(kind, value) : value;
  return typeof found === 'object' && found !== null
    ? { ...object, [first]: grow(store, structuredClone(found), rest) }
    : object;
}

/** `metadata['name']:'value'`, the one question of Stripe's search that is put here. */
export function search<Kind extends StripeKind>(store: Store, kind: Kind, query: string): StripeObjects[Kind][] {
  const [, name, value] = /^metadata\['([^']+)'\]:'([^']*)'$/.exec(query) ?? [];
  if (name === undefined) throw new Error(`This search is not understood: ${query}`);
  return store.all(kind).filter((one) => 'metadata' in one && one.metadata[name] === value);
}
