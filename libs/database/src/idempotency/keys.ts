import type { Actor } from '../actor.ts';
import { isTimeout } from '../conflict.ts';
import type { InlineStatement } from '../inline.ts';
import type { Transaction } from '../transaction.ts';
import {
  IdempotencyInProgress,
  IdempotencyKeyReused,
  InvalidIdempotencyKey,
  KeptRefusal,
  type RefusalAsKept,
} from './refusals.ts';
import { requestHash } from './request-hash.ts';

/** What comes out of an operation, as JSON: an id, or a few. Never content, which would be kept here for 30 days. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

export interface KeyedRequest {
  /** The operation's name, such as `transferChrona`: keys of one say nothing about those of another. */
  readonly operation: string;
  /** The caller's own word for this one request. */
  readonly key: string;
  /** All that the outcome depends on: the operation's input. */
  readonly request: unknown;
}

/** A request under its actor's key, as it is kept. */
export interface Claim {
  readonly actorId: string;
  readonly operation: string;
  readonly key: string;
  readonly hash: string;
}

/** The state of a request under the same key. */
export type Outcome =
  | { readonly state: 'STARTED' }
  | { readonly state: 'DONE'; readonly result: Plain }
  | { readonly state: 'REFUSED'; readonly result: RefusalAsKept };

/** @throws {InvalidIdempotencyKey} */
export function claimOf({ id, role }: Actor, { operation, key, request }: KeyedRequest): Claim {
  if (id === null || (role !== 'person' && role !== 'admin'))
    throw new Error(`${operation} takes keys of people only: nobody else has any of their own.`);
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new InvalidIdempotencyKey();
  return { actorId: id, operation, key, hash: requestHash(request) };
}

type EndedOutcome = Exclude<Outcome, { state: 'STARTED' }>;

/**
 * Takes a key for this transaction. Returns null if the key is new, else the outcome of the request that took it. Waits
 * for a concurrent transaction that has taken it, up to the 5 s that a statement may last.
 * @throws {IdempotencyKeyReused} @throws {IdempotencyInProgress}
 */
export async function takeKey(tx: Transaction, claim: Claim): Promise<Outcome | null> {
  const { actorId, operation, key, hash } = claim;
  const { sql, parameters } = takeStatement(claim, tx.now);
  const taken = await tx.query(sql, [...parameters]).catch((error: unknown) => {
    throw isTimeout(error) ? new IdempotencyInProgress() : error;
  });
  if (taken.length > 0) return null;
  const [before] = await tx.query<Outcome & { readonly hash: string }>(
    'SELECT state, result, request_hash AS hash FROM idempotency_key WHERE actor_id = $1 AND operation = $2 AND key = $3',
    [actorId, operation, key],
  );
  // The purge came between the two statements.
  if (!before) throw new IdempotencyInProgress();
  if (before.hash !== hash) throw new IdempotencyKeyReused();
  return before;
}

/** Keeps how a request came out, in the transaction that made it so. */
export async function keepOutcome(tx: Transaction, claim: Claim, outcome: EndedOutcome): Promise<void> {
  const { sql, parameters } = keepStatement(claim, outcome);
  await tx.query(sql, [...parameters]);
}

/** Takes a key: a row if it is new, none if another request has it. */
export function takeStatement({ actorId, operation, key, hash }: Claim, now: Date): InlineStatement {
  return {
    sql: `INSERT INTO idempotency_key (actor_id, operation, key, request_hash, state, created_at) VALUES ($1, $2, $3, $4, 'STARTED', $5)
      ON CONFLICT DO NOTHING RETURNING 1`,
    parameters: [actorId, operation, key, hash, now],
  };
}

/** Keeps how a request came out. */
export function keepStatement({ actorId, operation, key }: Claim, { state, result }: EndedOutcome): InlineStatement {
  return {
    sql: 'UPDATE idempotency_key SET state = $4, result = $5 WHERE actor_id = $1 AND operation = $2 AND key = $3',
    parameters: [actorId, operation, key, state, JSON.stringify(result)],
  };
}

/** What the one who asks again is told; null while the request is still under way. */
export function answerOf(outcome: Outcome): { readonly result: Plain } | null {
  if (outcome.state === 'REFUSED') throw new KeptRefusal(outcome.result);
  return outcome.state === 'DONE' ? { result: outcome.result } : null;
}
