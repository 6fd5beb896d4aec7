import { DomainError } from '@kindred/contracts/domain-error';
import { refusalToKeep } from '@kindred/database/idempotency/refusals';
import { pipelinedUnit, type InlineStatement, type Telling } from '@kindred/database/pipelined-unit';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { poster } from '../roles.ts';
import type { PostedEntry } from './entry.ts';
import { lockedIn, lockingAccounts, type Held, type LockedRow, type KnownKey } from './lock-accounts.ts';
import { nameOf, type Submitted, type Keyed } from './posting-request.ts';
import { plan } from './plan.ts';
import { writing } from './write-entries.ts';

/** What became of each order of a set, or what its key had before, by the name of its key. */
export type Outcomes = ReadonlyMap<string, Submitted | KnownKey>;

/**
 * Carries a set of orders in one commit and two round trips: the first finds the keys that are known and locks the
 * accounts, the second writes balances, entries, postings and keys with their outcomes in one statement and the outbox
 * in another. The same key comes at most once in a set.
 */
export function submitSet(work: UnitOfWork, set: readonly Keyed[]): Promise<Outcomes> {
  const legs = set.flatMap(({ order }) => ('entry' in order ? order.entry.legs : []));
  return pipelinedUnit<LockedRow, Outcomes>(work, poster, {
    look: lockingAccounts(
      legs.map(({ accountId }) => accountId),
      set.map(({ claim }) => claim),
    ),
    decide: (rows, telling) => decide(set, lockedIn(rows), telling),
  });
}

function decide(
  set: readonly Keyed[],
  { accounts, known }: Held,
  telling: Telling,
): { write: InlineStatement | null; result: Outcomes } {
  const fresh = set.filter(({ claim }) => !known.has(nameOf(claim)));
  const permitted = fresh.flatMap(({ order }) => ('entry' in order ? [order.entry] : []));
  const { outcomes, moved } = plan(permitted, accounts, telling.now);
  const decided = new Map(permitted.map((entry, index) => [entry, outcomes[index]]));
  const carried = fresh.map((keyed) => ({
    claim: keyed.claim,
    became: becameOf(keyed, 'entry' in keyed.order ? decided.get(keyed.order.entry) : undefined, telling),
  }));
  const keys = carried.flatMap(({ claim, became }) =>
    'outcome' in became ? [{ claim, outcome: became.outcome }] : [],
  );
  const entries = outcomes.filter((outcome): outcome is PostedEntry => !(outcome instanceof Error));
  return {
    write: keys.length > 0 ? writing({ moved, entries, keys }, telling.now) : null,
    result: new Map<string, Submitted | KnownKey>([
      ...known,
      ...carried.map(({ claim, became }) => [nameOf(claim), became] as const),
    ]),
  };
}

function becameOf({ order, inTrace }: Keyed, posted: PostedEntry | Error | undefined, telling: Telling): Submitted {
  if ('refusal' in order) return refused(order.refusal);
  if (!posted || posted instanceof Error) return refused(posted ?? new Error('An order of a set was not decided.'));
  inTrace(() => order.tell?.(telling, posted));
  return { outcome: { state: 'DONE', result: order.result(posted) } };
}

function refused(error: Error): Submitted {
  const result = refusalToKeep(error);
  return result && error instanceof DomainError
    ? { outcome: { state: 'REFUSED', result }, refusal: error }
    : { fault: error };
}
