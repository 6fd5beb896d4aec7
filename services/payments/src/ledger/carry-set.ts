import { DomainError } from '@kindred/contracts/domain-error';
import { refusalToKeep } from '@kindred/database/idempotency/refusals';
import type { Transaction } from '@kindred/database/transaction';
import type { PostedEntry } from './entry.ts';
import { holdAccounts, type KnownKey } from './hold-accounts.ts';
import { nameOf, type Carried, type Keyed } from './order.ts';
import { plan } from './plan.ts';
import { writeSet } from './write-entries.ts';

/**
 * Carries a set of orders in one transaction of three statements: one finds the keys that are known and locks the accounts, one
 * writes balances, entries, postings and keys with their outcomes, and the unit of work's own writes the outbox. The same key
 * comes at most once in a set. Answers for each, by the name of its key, what became of it or what its key had before.
 */
export async function carrySet(tx: Transaction, set: readonly Keyed[]): Promise<ReadonlyMap<string, Carried | KnownKey>> {
  const legs = set.flatMap(({ order }) => ('entry' in order ? order.entry.legs : []));
  const { accounts, known } = await holdAccounts(tx, legs.map(({ accountId }) => accountId), set.map(({ claim }) => claim));
  const fresh = set.filter(({ claim }) => !known.has(nameOf(claim)));
  const permitted = fresh.flatMap(({ order }) => ('entry' in order ? [order] : []));
  const { outcomes, moved } = plan(permitted.map(({ entry }) => entry), accounts, tx.now);
  const decided = new Map(permitted.map(({ entry }, index) => [entry, outcomes[index]]));
  const carried = fresh.map((keyed) => ({ claim: keyed.claim, became: becameOf(tx, keyed, 'entry' in keyed.order ? decided.get(keyed.order.entry) : undefined) }));
  const keys = carried.flatMap(({ claim, became }) => ('outcome' in became ? [{ claim, outcome: became.outcome }] : []));
  const entries = outcomes.filter((outcome): outcome is PostedEntry => !(outcome instanceof Error));
  if (keys.length > 0) await writeSet(tx, { moved, entries, keys });
  return new Map<string, Carried | KnownKey>([...known, ...carried.map(({ claim, became }) => [nameOf(claim), became] as const)]);
}

function becameOf(tx: Transaction, { order, inTrace }: Keyed, posted: PostedEntry | Error | undefined): Carried {
  if ('refusal' in order) return refused(order.refusal);
  if (!posted || posted instanceof Error) return refused(posted ?? new Error('An order of a set was not decided.'));
  inTrace(() => order.tell?.(tx, posted));
  return { outcome: { state: 'DONE', result: order.result(posted) } };
}

function refused(error: Error): Carried {
  const result = refusalToKeep(error);
  return result && error instanceof DomainError ? { outcome: { state: 'REFUSED', result }, refusal: error } : { fault: error };
}
