import { job } from './actor.ts';
import { databaseNames } from './names.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** A table with an end of life: rows that meet `expired` (SQL over the row, with $1 = now) are deleted. */
export interface Retention {
  readonly table: string;
  readonly expired: string;
  /** For the reader of `service.ts`: how long and why. */
  readonly because: string;
}

/** What every service keeps for a time: inbox rows, the access record, ended logins, and idempotency keys. */
export const platformRetention: readonly Retention[] = [
  {
    table: 'inbox',
    expired: `received_at < $1::timestamptz - interval '30 days'`,
    because: 'a topic keeps events for 30 days, so none older can come again',
  },
  {
    table: 'access_record',
    expired: `at < $1::timestamptz - interval '2 years'`,
    because: 'the audit is kept for two years',
  },
  {
    table: 'revoked_login',
    expired: `revoked_at < $1::timestamptz - interval '1 hour'`,
    because: 'an access token lives 15 minutes',
  },
  {
    table: 'idempotency_key',
    expired: `created_at < $1::timestamptz - interval '30 days'`,
    because: 'who asks again does so within 30 days',
  },
];

const batch = 1_000;

/**
 * Deletes what has outlived its use, table by table, in batches of their own transactions: no lock is held for long,
 * and a purge that is interrupted goes on the next time. A table that fails holds up none of the others: what failed is
 * thrown at the end. Answers how many rows went from each table, and tells `onPurged` after each batch.
 */
export async function purge(
  work: UnitOfWork,
  rules: readonly Retention[],
  now: Date,
  onPurged: (table: string, rows: number) => void = () => undefined,
): Promise<Record<string, number>> {
  const purged: Record<string, number> = {};
  const failures: unknown[] = [];
  for (const rule of rules) {
    try {
      for await (const rows of purgeTable(work, rule, now)) {
        purged[rule.table] = (purged[rule.table] ?? 0) + rows;
        onPurged(rule.table, rows);
      }
    } catch (error) {
      failures.push(new Error(`${rule.table} could not be purged`, { cause: error }));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '));
  return purged;
}

async function* purgeTable(work: UnitOfWork, { table, expired }: Retention, now: Date): AsyncGenerator<number> {
  const actor = job(databaseNames(work.options.service).roles.purge);
  const sql = `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${expired} LIMIT ${batch})) RETURNING 1`;
  for (let deleted = batch; deleted === batch;) {
    deleted = (await work.run(actor, (tx) => tx.query(sql, [now]))).length;
    yield deleted;
  }
}
