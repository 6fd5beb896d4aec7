import { DomainError } from '@kindred/contracts/domain-error';
import { refusalToKeep } from '@kindred/database/idempotency/refusals';
import type { Transaction } from '@kindred/database/transaction';
import type { PostedEntry } from './entry.ts';
import { holdAccounts } from './hold-accounts.ts';
import { keepKeys, knownKeys, type KnownKey } from './keys-of-a-set.ts';
import { nameOf, type Carried, type Keyed, type Permitted } from './order.ts';
import { plan } from './plan.ts';
import { keepBalances, writeEntries } from './write-entries.ts';

/**
 * Carries a set of orders in one transaction: one statement for the keys that are known, one for the locks, one for balances, one
 * for entries and postings, one for keys with their outcomes; the unit of work adds one for the outbox. The same key comes at
 * most once in a set. Answers for each, by the name of its key, what became of it or what its key had before.
 */
export async function carrySet(tx: Transaction, set: readonly Keyed[]): Promise<ReadonlyMap<string, Carried | KnownKey>> {
  const known = await knownKeys(tx, set.map(({ claim }) => claim));
  const fresh = set.filter(({ claim }) => !known.has(nameOf(claim)));
  const decided = await decide(tx, fresh);
  const carried = fresh.map((keyed) => ({ claim: keyed.claim, became: becameOf(tx, keyed, decided) }));
  await keepKeys(tx, carried.flatMap(({ claim, became }) => ('outcome' in became ? [{ claim, outcome: became.outcome }] : [])));
  return new Map<string, Carried | KnownKey>([...known, ...carried.map(({ claim, became }) => [nameOf(claim), became] as const)]);
}

type Decided = ReadonlyMap<Permitted, PostedEntry | Error>;

/** Posts what can be posted of the set. */
async function decide(tx: Transaction, set: readonly Keyed[]): Promise<Decided> {
  const permitted = set.flatMap(({ order }) => ('entry' in order ? [order] : []));
  if (permitted.length === 0) return new Map();
  const entries = permitted.map(({ entry }) => entry);
  const accounts = await holdAccounts(tx, entries.flatMap(({ legs }) => legs.map(({ accountId }) => accountId)));
  const { outcomes, moved } = plan(entries, accounts, tx.now);
  const posted = outcomes.filter((outcome): outcome is PostedEntry => !(outcome instanceof Error));
  if (posted.length > 0) {
    await keepBalances(tx, moved);
    await writeEntries(tx, posted);
  }
  return new Map(permitted.map((order, index) => [order, outcomes[index] as PostedEntry | Error]));
}

function becameOf(tx: Transaction, { order, inTrace }: Keyed, decided: Decided): Carried {
  if (!('entry' in order)) return refused(order.refusal);
  const posted = decided.get(order);
  if (posted === undefined || posted instanceof Error) return refused(posted ?? new Error('An order of a set was not decided.'));
  inTrace(() => order.tell?.(tx, posted));
  return { outcome: { state: 'DONE', result: order.result(posted) } };
}

function refused(error: Error): Carried {
  const result = refusalToKeep(error);
  return result && error instanceof DomainError ? { outcome: { state: 'REFUSED', result }, refusal: error } : { fault: error };
}
