import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { transactionsOf } from '@kindred/payments/chrona/statement';
import pg from 'pg';

const postings = 1_000_000;
const pageSize = 50;
const pages = 400;

/** Gives an account a statement of a million postings, as transfers to and fro with another would leave it. */
export async function fillStatement(databaseUrl: string, userId: string, otherId: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`SET search_path TO payments, public`);
    await client.query(
      `WITH entry AS (
         INSERT INTO ledger_entry (id, kind, at, postings)
         SELECT overlay(gen_random_uuid()::text placing lpad(to_hex(n), 8, '0') from 1 for 8)::uuid, 'TRANSFER', timestamptz '2020-01-01' + n * interval '2 minutes', 2
         FROM generate_series(1, ${postings}) AS n RETURNING id, at
       ), mine AS (SELECT account_id FROM account_owner WHERE user_id = $1), theirs AS (SELECT account_id FROM account_owner WHERE user_id = $2),
       ordered AS (SELECT id, at, row_number() OVER (ORDER BY at) AS n FROM entry)
       INSERT INTO ledger_posting (id, entry_id, position, account_id, currency, amount, balance_after, type, at)
       SELECT gen_random_uuid(), id, side, CASE side WHEN 1 THEN mine.account_id ELSE theirs.account_id END, 'CHRONA', CASE WHEN (side = 1) = (n % 2 = 0) THEN 1 ELSE -1 END, 0, CASE WHEN n % 10 = 0 THEN 'EARN' ELSE 'TRANSFER' END, at
       FROM ordered, mine, theirs, generate_series(1, 2) AS side ORDER BY n, side`,
      [userId, otherId],
    );
    await client.query('VACUUM ANALYZE ledger_posting, ledger_entry');
  } finally {
    await client.end();
  }
}

/** Pages of 50 at depths all over the statement, each read as its person reads it; answers the 99th percentile. */
export async function pageP99Ms(work: UnitOfWork, userId: string, filters: { type?: 'EARN' } = {}): Promise<number> {
  const person = { role: 'person', id: userId } as const;
  const [owner] = await work.read(person, (tx) =>
    tx.query<{ accountId: string }>('SELECT account_id AS "accountId" FROM account_owner'),
  );
  const depths = await work.read(person, (tx) =>
    tx.query<{ at: Date; number: string }>(
      `SELECT at, number FROM ledger_posting WHERE number % ${Math.floor((2 * postings) / pages)} IN (0, 1)`,
    ),
  );
  const taken: number[] = [];
  for (const { at, number } of depths) {
    const begun = performance.now();
    const rows = await work.read(person, (tx) =>
      transactionsOf(tx, owner?.accountId ?? '', { ...filters, after: [at.toISOString(), number], limit: pageSize }),
    );
    taken.push(performance.now() - begun);
    if (rows.length > pageSize) throw new Error(`A page held ${rows.length}.`);
  }
  taken.sort((one, other) => one - other);
  return taken[Math.floor((taken.length - 1) * 0.99)] ?? Number.NaN;
}
