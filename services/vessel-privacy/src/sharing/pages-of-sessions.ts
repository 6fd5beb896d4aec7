import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { ConsentRecord } from './consent-record.ts';
import { ConsentedContent } from './consented-content.ts';

interface Row {
  readonly id: string;
  readonly sessionId: string;
}

/** A page of a session's list; the newest first, and ids rise with time. */
export interface SessionPage {
  readonly sessionId: string;
  readonly limit: number;
  /** The id after which the page begins, or null at the start. */
  readonly after: string | null;
}

const shapeOf = ({ limit, after }: SessionPage) => `${limit} ${after}`;
const keyOf = (page: SessionPage) => `${page.sessionId} ${shapeOf(page)}`;

/** Pages of several sessions' lists in one statement where they ask for the same part, as those of one query do. */
export function pagesOf<E extends Row>(
  entity: new () => E,
  table: string,
  which = 'true',
): LoaderFactory<SessionPage, readonly E[]> {
  const sql = `SELECT item.* FROM unnest($1::uuid[]) AS session (id) CROSS JOIN LATERAL (
    SELECT * FROM ${table} WHERE session_id = session.id AND ${which} AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3) AS item ORDER BY item.id DESC`;

  async function read(tx: ReadTransaction, wanted: readonly SessionPage[]): Promise<Map<string, E[]>> {
    const found = new Map<string, E[]>(wanted.map((page) => [keyOf(page), []]));
    for (const { limit, after } of new Map(wanted.map((page) => [shapeOf(page), page])).values()) {
      const alike = wanted.filter((page) => page.limit === limit && page.after === after);
      const rows = await tx.query(sql, [alike.map(({ sessionId }) => sessionId), after, limit]);
      for (const row of rows.map((columns) => Object.assign(new entity(), camelCased(columns)))) {
        found.get(keyOf({ sessionId: row.sessionId, limit, after }))?.push(row);
      }
    }
    return found;
  }

  return (reads) => {
    const loader = new DataLoader<SessionPage, readonly E[], string>(
      async (wanted) => {
        const found = await reads.run((tx) => read(tx, wanted));
        return wanted.map((page) => found.get(keyOf(page)) ?? []);
      },
      { cacheKeyFn: keyOf },
    );
    return loader as unknown as DataLoader<SessionPage, readonly E[]>;
  };
}

function camelCased(columns: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

export const sharingPages = {
  /** What either shares now. */
  contentPage: pagesOf(ConsentedContent, 'consented_content', 'consent_active'),
  consentRecordPage: pagesOf(ConsentRecord, 'consent_record'),
};

/** A page of a session's list in Relay's shape. */
export async function pageOfSession<E extends Row>(
  loader: DataLoader<SessionPage, readonly E[]>,
  cursors: Cursors,
  name: string,
  sessionId: string,
  args: PageArguments,
): Promise<Connection<E>> {
  const list: ListOf<E> = { name, keyLength: 1, keyOf: ({ id }) => [id] };
  const page = pageOf(list, args, cursors);
  const rows = await loader.load({ sessionId, limit: page.limit, after: page.after?.[0] ?? null });
  return connectionOf(list, page, rows, cursors);
}
