import type { World } from '../world.ts';
import type { BraintreeTransaction } from './objects.ts';
import { transactionXml } from './transaction-xml.ts';
import type { Xml } from './xml.ts';

/** What our client searches by. */
export interface Search {
  readonly order_id?: { readonly is?: string };
  readonly created_at?: { readonly min?: string; readonly max?: string };
  readonly ids?: readonly string[];
}

/** The first step of a search: ids alone, newest first. */
export function searchIds({ store }: World, search: Search): Xml {
  const found = Object.values(store.transactions)
    .reverse()
    .filter((one) => fits(one, search))
    .map(({ id }) => id);
  return { pageSize: 50, ids: { each: 'item', of: found } };
}

/** The second: a page of them, whole. */
export function searchPage({ store }: World, { ids = [] }: Search): Xml {
  const of = ids.flatMap((id) => store.transactions[id] ?? []).map(transactionXml);
  return { each: 'transaction', of, collection: { currentPageNumber: 1, pageSize: 50, totalItems: of.length } };
}

function fits({ orderId, createdAt }: BraintreeTransaction, { order_id, created_at }: Search): boolean {
  const at = Date.parse(createdAt);
  return (
    (order_id?.is === undefined || orderId === order_id.is) &&
    (created_at?.min === undefined || at >= Date.parse(created_at.min)) &&
    (created_at?.max === undefined || at <= Date.parse(created_at.max))
  );
}
