import type { Claim, Outcome } from '@kindred/database/idempotency/keys';
import type { InlineStatement } from '@kindred/database/inline';
import { nameOf } from './posting-request.ts';
import type { LockedAccount } from './plan.ts';

/** An idempotency key that was used before, with its outcome. */
export type KnownKey = Outcome & { readonly hash: string };

export interface LockedSet {
  readonly accounts: ReadonlyMap<string, LockedAccount>;
  /** The callers' keys that were used before, by name. */
  readonly known: ReadonlyMap<string, KnownKey>;
}

/** A row of `lockStatement`: an account, or a key. */
export interface LockedRow {
  readonly account: null | {
    id: string;
    kind: string;
    currency: string;
    may_overdraw: boolean;
    slotted: boolean;
    balance: string;
    last_posted_at: string | null;
  };
  readonly key: null | (KnownKey & { actor_id: string; operation: string; key: string });
}

/**
 * The statement that locks accounts and finds used keys, by the function `hold_set` of the migrations. It locks in the
 * order of ids, which rules out deadlocks. Accounts with slots are never overdrawn by rule, so they are read and not
 * locked.
 */
export function lockStatement(ids: readonly string[], claims: readonly Claim[] = []): InlineStatement {
  const keys = claims.map(({ actorId, operation, key }) => ({ actor_id: actorId, operation, key }));
  return { sql: statement, parameters: [[...new Set(ids)].sort(), JSON.stringify(keys)] };
}

export function lockedSetOf(rows: readonly LockedRow[]): LockedSet {
  return {
    accounts: new Map(
      rows.flatMap(({ account }) => (account ? [[account.id, lockedAccountOf(account)] as const] : [])),
    ),
    known: new Map(
      rows.flatMap(({ key }) =>
        key ? [[nameOf({ actorId: key.actor_id, operation: key.operation, key: key.key }), key] as const] : [],
      ),
    ),
  };
}

const statement = 'SELECT held_account AS account, known_key AS key FROM hold_set($1::uuid[], $2::json)';

function lockedAccountOf({
  id,
  kind,
  currency,
  may_overdraw: mayOverdraw,
  slotted,
  balance,
  last_posted_at: last,
}: NonNullable<LockedRow['account']>): LockedAccount {
  return {
    id,
    kind,
    currency,
    mayOverdraw,
    slotted,
    balance: BigInt(balance),
    lastPostedAt: last === null ? null : new Date(last),
  };
}
