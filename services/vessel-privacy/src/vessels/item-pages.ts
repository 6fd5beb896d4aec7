import type { ReadTransaction } from '@kindred/database/read-transaction';
import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type Page,
  type PageArguments,
} from '@kindred/database/pages';
import type { LoaderFactory, LoadersOf } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { sortOf, type Item, type ItemOf } from './item-sorts.ts';
import type { UserVessel } from './user-vessel.ts';
import type { ItemKind } from './vessel-item.ts';

/** A page of one kind of a vessel's items. */
export interface ItemPage {
  readonly kind: ItemKind;
  readonly vesselId: string;
  readonly page: Page;
}

const keyOf = ({ kind, vesselId, page }: ItemPage) => `${kind} ${vesselId} ${shapeOf(page)}`;
const shapeOf = ({ limit, after }: Page) => JSON.stringify([limit, after]);

/**
 * Pages of items. All that a moment asks for is read in one go, a statement for each kind and place in its list,
 * however many vessels there are; so what they seal is opened in one go as well.
 */
export const itemPages: LoaderFactory<ItemPage, readonly Item[]> = (reads) => {
  const loader = new DataLoader<ItemPage, readonly Item[], string>(
    (wanted) =>
      reads.run(async (tx) => {
        const found = new Map<string, Item[]>();
        for (const alike of grouped(wanted))
          for (const [key, items] of await readAlike(tx, alike)) found.set(key, items);
        return wanted.map((one) => found.get(keyOf(one)) ?? []);
      }),
    { cacheKeyFn: keyOf },
  );
  return loader as unknown as DataLoader<ItemPage, readonly Item[]>;
};

/** What a page of items is read with. */
export interface ReadsItems {
  readonly loaders: LoadersOf<{ readonly itemPages: typeof itemPages }>;
  readonly cursors: Cursors;
}

/** The latest first; ids rise with time, and tell apart what happened in the same moment. */
export async function itemPage<Kind extends ItemKind>(
  { loaders, cursors }: ReadsItems,
  kind: Kind,
  { id: vesselId }: UserVessel,
  args: PageArguments,
): Promise<Connection<ItemOf[Kind]>> {
  const list = listOfKind(kind);
  const page = pageOf(list, args, cursors);
  const items = await loaders.itemPages.load({ kind, vesselId, page });
  return connectionOf(list, page, items, cursors) as Connection<ItemOf[Kind]>;
}

function listOfKind(kind: ItemKind): ListOf<Item> {
  const { order } = sortOf(kind);
  return {
    name: `vessel.${kind}`,
    keyLength: 2,
    keyOf: (item) => [(Reflect.get(item, order) as Date).toISOString(), item.id],
  };
}

/** Those that differ in nothing but their vessel. */
function grouped(wanted: readonly ItemPage[]): ItemPage[][] {
  const groups = new Map<string, ItemPage[]>();
  for (const one of wanted) {
    const key = `${one.kind} ${shapeOf(one.page)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

async function readAlike(tx: ReadTransaction, alike: readonly ItemPage[]): Promise<[string, Item[]][]> {
  const [first] = alike;
  if (!first) return [];
  const { limit, after } = first.page;
  const sort = sortOf(first.kind);
  const order = sort.order === 'timestamp' ? 'timestamp' : 'created_at';
  const rows = await tx.query(
    `SELECT item.* FROM unnest($1::uuid[]) AS vessel (id) CROSS JOIN LATERAL (
       SELECT * FROM ${sort.table} WHERE vessel_id = vessel.id${after ? ` AND (${order}, id) < ($3::timestamptz, $4::uuid)` : ''}
       ORDER BY ${order} DESC, id DESC LIMIT $2) AS item ORDER BY item.${order} DESC, item.id DESC`,
    [alike.map(({ vesselId }) => vesselId), limit, ...(after ?? [])],
  );
  const items = rows.map((row) => itemFrom(first.kind, row));
  return alike.map((one) => [keyOf(one), items.filter(({ vesselId }) => vesselId === one.vesselId)]);
}

/** An item out of a row of its table. */
export function itemFrom(kind: ItemKind, row: Record<string, unknown>): Item {
  const { entity } = sortOf(kind);
  const columns = Object.entries(row).map(([column, value]) => [
    column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.assign(new entity(), Object.fromEntries(columns));
}
