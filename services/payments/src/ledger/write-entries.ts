import { createHash } from 'node:crypto';
import type { Transaction } from '@kindred/database/transaction';
import type { PostedEntry } from './entry.ts';
import type { Plan } from './plan.ts';

/** Slots of one account: as many may post to it at once without waiting. */
const slots = 16;

/**
 * The balances of a set in one statement. A slot is taken by connection, so that two that post to the platform's account at once
 * seldom meet in one, and in the order of the accounts, so that they do not lock each other out if they do.
 */
export async function keepBalances(tx: Transaction, moved: Plan['moved']): Promise<void> {
  const locked = moved.filter(({ account }) => !account.slotted);
  const slotted = moved.filter(({ account, delta }) => account.slotted && delta !== 0n);
  await tx.query(
    `WITH slot AS (
       INSERT INTO ledger_slot AS slot (account_id, slot, balance)
       SELECT id, pg_backend_pid() % ${slots}, delta FROM unnest($4::uuid[], $5::bigint[]) AS moved (id, delta) ORDER BY id
       ON CONFLICT (account_id, slot) DO UPDATE SET balance = slot.balance + excluded.balance
     )
     UPDATE ledger_account account SET balance = account.balance + moved.delta, last_posted_at = moved.at
     FROM unnest($1::uuid[], $2::bigint[], $3::timestamptz[]) AS moved (id, delta, at) WHERE account.id = moved.id`,
    [locked.map(({ account }) => account.id), locked.map(({ delta }) => delta.toString()), locked.map(({ at }) => at), slotted.map(({ account }) => account.id), slotted.map(({ delta }) => delta.toString())],
  );
}

/** Entries, their postings and their notes in one statement, as the database demands of an entry. */
export async function writeEntries(tx: Transaction, entries: readonly PostedEntry[]): Promise<void> {
  const postings = entries.flatMap(({ id, kind, entry, postings: legs }) => legs.map((leg, index) => ({ ...leg, entryId: id, position: index + 1, type: entry.type ?? kind })));
  const noted = entries.flatMap(({ id, entry: { note } }) => (note ? [{ ...note, id }] : []));
  await tx.query(
    `WITH entry AS (
       INSERT INTO ledger_entry (id, kind, at, postings, details_hash, reference, reverses)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::smallint[], $5::bytea[], $6::bytea[], $7::uuid[])
     ), note AS (
       INSERT INTO ledger_note (entry_id, author_id, salt, sealed) SELECT * FROM unnest($8::uuid[], $9::uuid[], $10::bytea[], $11::bytea[])
     )
     INSERT INTO ledger_posting (id, entry_id, position, account_id, currency, amount, balance_after, type, at)
     SELECT id, entry_id, position, account_id, currency, amount, balance_after, type, at
     FROM unnest($12::uuid[], $13::uuid[], $14::smallint[], $15::uuid[], $16::text[], $17::bigint[], $18::bigint[], $19::text[], $20::timestamptz[])
       WITH ORDINALITY AS posting (id, entry_id, position, account_id, currency, amount, balance_after, type, at, place) ORDER BY place`,
    [
      entries.map(({ id }) => id), entries.map(({ kind }) => kind), entries.map(({ at }) => at), entries.map(({ postings: { length } }) => length),
      entries.map(({ entry }) => entry.note?.hash ?? null), entries.map(({ entry }) => (entry.once === undefined ? null : referenceOf(entry.once))), entries.map(({ entry }) => entry.reverses ?? null),
      noted.map(({ id }) => id), noted.map(({ authorId }) => authorId), noted.map(({ salt }) => salt), noted.map(({ sealed }) => sealed),
      postings.map(({ id }) => id), postings.map(({ entryId }) => entryId), postings.map(({ position }) => position), postings.map(({ accountId }) => accountId),
      postings.map(({ currency }) => currency), postings.map(({ amount }) => amount.toString()), postings.map(({ balanceAfter }) => balanceAfter?.toString() ?? null),
      postings.map(({ type }) => type), postings.map(({ at }) => at),
    ],
  );
}

/** What stands in an entry for what it is for: a hash, so that it tells nothing of its own. */
export function referenceOf(once: string): Buffer {
  return createHash('sha256').update(once).digest();
}
