import { createHash } from 'node:crypto';
import type { InlineStatement } from '@kindred/database/two-trips';
import type { PostedEntry } from './entry.ts';
import type { KeptKey } from './order.ts';
import type { Plan } from './plan.ts';

/** Slots of one account: as many may post to it at once without waiting. */
const slots = 16;

/** What a set comes to, in all its tables. */
export interface Written {
  readonly moved: Plan['moved'];
  readonly entries: readonly PostedEntry[];
  /** Keys of callers, with their outcomes. */
  readonly keys?: readonly KeptKey[];
}

/**
 * Writes a set in one statement: balances, entries with their postings and notes, and keys, each table one insert or update of a
 * list. Accounts, slots and keys are taken in order, so that of two sets one waits for the other and never each for the other.
 *
 * A slot is taken by connection, so that two that post to the platform's account at once seldom meet in one. A key that somebody
 * else took meanwhile makes the whole unit of work run again, which then finds it.
 */
export function writing({ moved, entries, keys = [] }: Written, now: Date): InlineStatement {
  const lists = [moved.filter(({ account }) => !account.slotted).map(balanceRow), moved.filter(({ account, delta }) => account.slotted && delta !== 0n).map(balanceRow),
    entries.map(entryRow), entries.flatMap(noteRows), entries.flatMap(postingRows), keys.map(keyRow)];
  return { sql: statement, parameters: [...lists.map((list) => JSON.stringify(list)), now, keys.length] };
}

const statement = `
  WITH balance AS (
    UPDATE ledger_account account SET balance = account.balance + moved.delta, last_posted_at = moved.at
    FROM json_to_recordset($1) AS moved (id uuid, delta bigint, at timestamptz) WHERE account.id = moved.id
  ), slot AS (
    INSERT INTO ledger_slot AS slot (account_id, slot, balance)
    SELECT id, pg_backend_pid() % ${slots}, delta FROM json_to_recordset($2) AS moved (id uuid, delta bigint) ORDER BY id
    ON CONFLICT (account_id, slot) DO UPDATE SET balance = slot.balance + excluded.balance
  ), entry AS (
    INSERT INTO ledger_entry (id, kind, at, postings, details_hash, reference, reverses)
    SELECT * FROM json_to_recordset($3) AS e (id uuid, kind text, at timestamptz, postings smallint, details_hash bytea, reference bytea, reverses uuid)
  ), note AS (
    INSERT INTO ledger_note (entry_id, author_id, salt, sealed)
    SELECT * FROM json_to_recordset($4) AS n (entry_id uuid, author_id uuid, salt bytea, sealed bytea)
  ), posting AS (
    INSERT INTO ledger_posting (id, entry_id, position, account_id, currency, amount, balance_after, type, at)
    SELECT * FROM json_to_recordset($5) AS p (id uuid, entry_id uuid, position smallint, account_id uuid, currency text, amount bigint, balance_after bigint, type text, at timestamptz)
  ), key AS (
    INSERT INTO idempotency_key (actor_id, operation, key, request_hash, state, result, created_at)
    SELECT actor_id, operation, key, hash, state, result, $7::timestamptz FROM json_to_recordset($6) AS k (actor_id uuid, operation text, key text, hash text, state text, result jsonb)
    ORDER BY actor_id, operation, key ON CONFLICT DO NOTHING RETURNING 1
  )
  SELECT all_keys_were_free((SELECT count(*) FROM key), $8)`;

function balanceRow({ account, delta, at }: Plan['moved'][number]) {
  return { id: account.id, delta: delta.toString(), at };
}

function entryRow({ id, kind, at, postings, entry: { note, once, reverses } }: PostedEntry) {
  return { id, kind, at, postings: postings.length, details_hash: note && bytes(note.hash), reference: once === undefined ? undefined : bytes(referenceOf(once)), reverses };
}

function noteRows({ id, entry: { note } }: PostedEntry) {
  return note ? [{ entry_id: id, author_id: note.authorId, salt: bytes(note.salt), sealed: bytes(note.sealed) }] : [];
}

function postingRows({ id, kind, entry, postings }: PostedEntry) {
  return postings.map((posting, index) => ({
    id: posting.id, entry_id: id, position: index + 1, account_id: posting.accountId, currency: posting.currency, amount: posting.amount.toString(),
    balance_after: posting.balanceAfter?.toString(), type: entry.type ?? kind, at: posting.at,
  }));
}

function keyRow({ claim, outcome }: KeptKey) {
  return { actor_id: claim.actorId, operation: claim.operation, key: claim.key, hash: claim.hash, state: outcome.state, result: outcome.result };
}

/** As PostgreSQL reads bytes out of text. */
function bytes(value: Buffer): string {
  return `\\x${value.toString('hex')}`;
}

/** What stands in an entry for what it is for: a hash, so that it tells nothing of its own. */
export function referenceOf(once: string): Buffer {
  return createHash('sha256').update(once).digest();
}
