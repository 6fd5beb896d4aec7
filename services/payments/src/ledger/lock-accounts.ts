import type { Claim, Outcome } from '@kindred/database/idempotency/keys';
import type { InlineStatement } from '@kindred/database/pipelined-unit';
import { nameOf } from './posting-request.ts';
import type { LockedAccount } from './plan.ts';

/** A key that was used before, and how that came out. */
export type KnownKey = Outcome & { readonly hash: string };

export interface LockedSet {
  readonly accounts: ReadonlyMap<string, LockedAccount>;
  /** Of the callers' keys, those that were used before, by name. */
  readonly known: ReadonlyMap<string, KnownKey>;
}

/** What `lockingAccounts` answers with: an account or a key in each row. */
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
 * Locks accounts to the end of the transaction, in the order of their ids, so that two sets wait for one another and
 * never each for the other; and finds which keys are known: `hold_set` of the migrations. Accounts with slots can
 * refuse nothing, so they are read and not locked: nobody waits for the platform's.
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
