import { createHash } from 'node:crypto';
import type { InlineStatement } from '@kindred/database/inline';
import type { PostedEntry } from './entry.ts';
import type { KeptKey } from './posting-request.ts';
import type { Plan } from './plan.ts';

/** All changes of a set. */
export interface Written {
  readonly moved: Plan['moved'];
  readonly entries: readonly PostedEntry[];
  /** The callers' keys with their outcomes. */
  readonly keys?: readonly KeptKey[];
}

/**
 * The statement that writes a set, by the function `write_set` of the migrations: balances, entries, postings, notes
 * and keys. It writes in order, which rules out deadlocks. If another process used a key meanwhile, the unit of work
 * runs again and finds it.
 */
export function writeStatement({ moved, entries, keys = [] }: Written, now: Date): InlineStatement {
  const lists = [
    moved.filter(({ account }) => !account.slotted).map(balanceRow),
    moved.filter(({ account, delta }) => account.slotted && delta !== 0n).map(balanceRow),
    entries.map(entryRow),
    entries.flatMap(noteRows),
    entries.flatMap(postingRows),
    keys.map(keyRow),
  ];
  return { sql: statement, parameters: [...lists.map((list) => JSON.stringify(list)), now, keys.length] };
}

const statement =
  'SELECT write_set($1::json, $2::json, $3::json, $4::json, $5::json, $6::json, $7::timestamptz, $8::int)';

function balanceRow({ account, delta, at }: Plan['moved'][number]) {
  return { id: account.id, delta: delta.toString(), at };
}

function entryRow({ id, kind, at, postings, entry: { note, once, reverses } }: PostedEntry) {
  return {
    id,
    kind,
    at,
    postings: postings.length,
    details_hash: note && bytes(note.hash),
    reference: once === undefined ? undefined : bytes(referenceOf(once)),
    reverses,
  };
}

function noteRows({ id, entry: { note } }: PostedEntry) {
  return note ? [{ entry_id: id, author_id: note.authorId, salt: bytes(note.salt), sealed: bytes(note.sealed) }] : [];
}

function postingRows({ id, kind, entry, postings }: PostedEntry) {
  return postings.map((posting, index) => ({
    id: posting.id,
    entry_id: id,
    position: index + 1,
    account_id: posting.accountId,
    currency: posting.currency,
    amount: posting.amount.toString(),
    balance_after: posting.balanceAfter?.toString(),
    type: entry.type ?? kind,
    at: posting.at,
  }));
}

function keyRow({ claim, outcome }: KeptKey) {
  return {
    actor_id: claim.actorId,
    operation: claim.operation,
    key: claim.key,
    hash: claim.hash,
    state: outcome.state,
    result: outcome.result,
  };
}

/** As PostgreSQL reads bytes out of text. */
function bytes(value: Buffer): string {
  return `\\x${value.toString('hex')}`;
}

/** What stands in an entry for what it is for: a hash, so that it tells nothing of its own. */
export function referenceOf(once: string): Buffer {
  return createHash('sha256').update(once).digest();
}
