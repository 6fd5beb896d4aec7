import type { Claim, Outcome } from '@kindred/database/idempotency/keys';
import type { InlineStatement } from '@kindred/database/two-trips';
import { nameOf } from './order.ts';
import type { HeldAccount } from './plan.ts';

/** A key that was used before, and how that came out. */
export type KnownKey = Outcome & { readonly hash: string };

export interface Held {
  readonly accounts: ReadonlyMap<string, HeldAccount>;
  /** Of the callers' keys, those that were used before, by name. */
  readonly known: ReadonlyMap<string, KnownKey>;
}

/** What `holding` answers with: an account or a key in each row. */
export interface HeldRow {
  readonly account: null | { id: string; kind: string; currency: string; may_overdraw: boolean; slotted: boolean; balance: string; last_posted_at: string | null };
  readonly key: null | (KnownKey & { actor_id: string; operation: string; key: string });
}

/**
 * Locks accounts to the end of the transaction, in the order of their ids, so that two sets wait for one another and never each
 * for the other; and finds which keys are known. Accounts with slots can refuse nothing, so they are read and not locked: nobody
 * waits for the platform's.
 */
export function holding(ids: readonly string[], claims: readonly Claim[] = []): InlineStatement {
  const keys = claims.map(({ actorId, operation, key }) => ({ actor_id: actorId, operation, key }));
  return { sql: statement, parameters: [[...new Set(ids)].sort(), JSON.stringify(keys)] };
}

export function heldIn(rows: readonly HeldRow[]): Held {
  return {
    accounts: new Map(rows.flatMap(({ account }) => (account ? [[account.id, heldAccountOf(account)] as const] : []))),
    known: new Map(rows.flatMap(({ key }) => (key ? [[nameOf({ actorId: key.actor_id, operation: key.operation, key: key.key }), key] as const] : []))),
  };
}

// Balances travel as text: JSON's numbers end at 2^53.
const statement = `
  WITH held AS (
    SELECT id, kind, currency, may_overdraw, slotted, balance::text, last_posted_at FROM ledger_account
    WHERE id = ANY ($1::uuid[]) AND NOT slotted ORDER BY id FOR NO KEY UPDATE
  ), known AS (
    SELECT actor_id, operation, key, request_hash AS hash, state, result FROM idempotency_key
    WHERE (actor_id, operation, key) IN (SELECT * FROM json_to_recordset($2) AS asked (actor_id uuid, operation text, key text))
  )
  SELECT to_json(held) AS account, NULL::json AS key FROM held
  UNION ALL SELECT json_build_object('id', id, 'kind', kind, 'currency', currency, 'may_overdraw', may_overdraw, 'slotted', slotted, 'balance', '0', 'last_posted_at', NULL), NULL
    FROM ledger_account WHERE id = ANY ($1::uuid[]) AND slotted
  UNION ALL SELECT NULL, to_json(known) FROM known`;

function heldAccountOf({ id, kind, currency, may_overdraw: mayOverdraw, slotted, balance, last_posted_at: last }: NonNullable<HeldRow['account']>): HeldAccount {
  return { id, kind, currency, mayOverdraw, slotted, balance: BigInt(balance), lastPostedAt: last === null ? null : new Date(last) };
}
