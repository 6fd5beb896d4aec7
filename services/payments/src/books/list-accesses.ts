import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';

/** That somebody other than its person looked at something of theirs. Which admin it was is not told. */
export interface PaymentAccess {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly purpose: string;
  readonly itemIds: readonly string[];
  readonly by: 'ADMIN' | 'SERVICE' | 'HOUSE';
  /** The service's name; null for any other. */
  readonly service: string | null;
}

const accesses: ListOf<PaymentAccess> = { name: 'payment-accesses', keyLength: 1, keyOf: ({ id }) => [id] };

/**
 * By the record's index of its subjects. Row-level security shows people their own rows, and those of a guide that
 * served them besides.
 */
const ofSubject = `
  SELECT id, at, kind, purpose, item_ids AS "itemIds", CASE reader_role WHEN 'admin' THEN 'ADMIN' WHEN 'service' THEN 'SERVICE' ELSE 'HOUSE' END AS by, reader_service AS service
  FROM access_record WHERE subject_id = $1 AND reader_role IN ('admin', 'service', 'job') AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`;

/** Who looked at what of a person's here, the newest first, as the record keeps it: for two years. */
export async function listAccesses(
  reads: Reads,
  cursors: Cursors,
  personId: string,
  args: PageArguments,
): Promise<Connection<PaymentAccess>> {
  const page = pageOf(accesses, args, cursors);
  const rows = await reads.run((tx) =>
    tx.query<PaymentAccess>(ofSubject, [personId, page.after?.[0] ?? null, page.limit]),
  );
  return connectionOf(accesses, page, rows, cursors);
}
