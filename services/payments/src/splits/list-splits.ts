import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In } from 'typeorm';
import { PaymentShare, type ShareStatus } from './payment-share.ts';
import { PaymentSplit, type SplitStatus } from './payment-split.ts';

const splits: ListOf<PaymentSplit> = { name: 'payment-splits', keyLength: 1, keyOf: ({ id }) => [id] };
const shares: ListOf<PaymentShare> = { name: 'payment-shares', keyLength: 1, keyOf: ({ id }) => [id] };

export interface SplitsArguments extends PageArguments {
  readonly status?: SplitStatus | null | undefined;
  /** Whose bills: their own, or others'. */
  readonly role?: 'PAYEE' | 'PARTICIPANT' | null | undefined;
}

export interface SharesArguments extends PageArguments {
  readonly status?: ShareStatus | null | undefined;
  /** What is still owed, or what is not. */
  readonly owed?: boolean | null | undefined;
}

/** Both ways in which one has a part are read in order by an index of their own, a page of each. */
const ofPerson = `
  SELECT id FROM (
    (SELECT id FROM payment_split WHERE payee_id = $1 AND $5::text IS DISTINCT FROM 'PARTICIPANT' AND ($2::text IS NULL OR status = $2) AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4)
    UNION
    (SELECT split.id FROM payment_share share JOIN payment_split split ON split.id = share.split_id
     WHERE share.user_id = $1 AND ($5::text IS NULL OR ($5 = 'PARTICIPANT' AND share.payee_id <> $1)) AND ($2::text IS NULL OR split.status = $2) AND ($3::uuid IS NULL OR share.split_id < $3) ORDER BY share.split_id DESC LIMIT $4)
  ) AS either ORDER BY id DESC LIMIT $4`;

/** Splits in which somebody has a part, as payee or by a share, the newest first. */
export async function listSplits(
  reads: Reads,
  cursors: Cursors,
  personId: string,
  args: SplitsArguments,
): Promise<Connection<PaymentSplit>> {
  const page = pageOf(splits, args, cursors);
  const rows = await reads.run(async (tx) => {
    const found = await tx.query<{ id: string }>(ofPerson, [
      personId,
      args.status ?? null,
      page.after?.[0] ?? null,
      page.limit,
      args.role ?? null,
    ]);
    return tx.find(PaymentSplit, { id: In(found.map(({ id }) => id)) }, { order: { id: 'DESC' } });
  });
  return connectionOf(splits, page, rows, cursors);
}

/** Shares that somebody has to pay or had to, those of their own bills left out, the newest first. */
export async function listShares(
  reads: Reads,
  cursors: Cursors,
  personId: string,
  args: SharesArguments,
): Promise<Connection<PaymentShare>> {
  const page = pageOf(shares, args, cursors);
  const rows = await reads.run(async (tx) => {
    const found = await tx.query<{ id: string }>(
      `SELECT id FROM payment_share WHERE user_id = $1 AND payee_id <> $1 AND ($2::text IS NULL OR status = $2) AND ($5::boolean IS NULL OR (status IN ('PENDING', 'FAILED')) = $5)
       AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
      [personId, args.status ?? null, page.after?.[0] ?? null, page.limit, args.owed ?? null],
    );
    return tx.find(PaymentShare, { id: In(found.map(({ id }) => id)) }, { order: { id: 'DESC' } });
  });
  return connectionOf(shares, page, rows, cursors);
}
