import { DomainError } from '@kindred/contracts/domain-error';
import { refusalToKeep } from '@kindred/database/idempotency/refusals';
import { pipelinedUnit, type Decision, type UnitPublisher } from '@kindred/database/pipelined-unit';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { poster } from '../roles.ts';
import type { PostedEntry } from './entry.ts';
import { lockedSetOf, lockStatement, type LockedSet, type LockedRow, type KnownKey } from './lock-accounts.ts';
import { nameOf, type Submitted, type Keyed } from './posting-request.ts';
import { plan } from './plan.ts';
import { writeStatement } from './write-entries.ts';

/** The results of a set's requests, by the name of their key: new ones, and those of used keys. */
export type Outcomes = ReadonlyMap<string, Submitted | KnownKey>;

/**
 * Posts a set of requests in one commit and two round trips. The first finds used keys and locks the accounts. The
 * second writes balances, entries, postings and keys in one statement, and the outbox in another. A key comes at most
 * once in a set.
 */
export function submitSet(work: UnitOfWork, set: readonly Keyed[]): Promise<Outcomes> {
  const legs = set.flatMap(({ request }) => ('entry' in request ? request.entry.legs : []));
  const look = lockStatement(
    legs.map(({ accountId }) => accountId),
    set.map(({ claim }) => claim),
  );
  return pipelinedUnit<Outcomes>(work, poster, {
    firstStatements: [look],
    decide: ([rows = []], publisher) => decide(set, lockedSetOf(rows as LockedRow[]), publisher),
  });
}

function decide(set: readonly Keyed[], { accounts, known }: LockedSet, publisher: UnitPublisher): Decision<Outcomes> {
  const fresh = set.filter(({ claim }) => !known.has(nameOf(claim)));
  const permitted = fresh.flatMap(({ request }) => ('entry' in request ? [request.entry] : []));
  const { outcomes, moved } = plan(permitted, accounts, publisher.now);
  const decided = new Map(permitted.map((entry, index) => [entry, outcomes[index]]));
  const handled = fresh.map((keyed) => ({
    claim: keyed.claim,
    became: decideOutcome(keyed, 'entry' in keyed.request ? decided.get(keyed.request.entry) : undefined, publisher),
  }));
  const keys = handled.flatMap(({ claim, became }) =>
    'outcome' in became ? [{ claim, outcome: became.outcome }] : [],
  );
  const entries = outcomes.filter((outcome): outcome is PostedEntry => !(outcome instanceof Error));
  return {
    writes: keys.length > 0 ? [writeStatement({ moved, entries, keys }, publisher.now)] : [],
    result: new Map<string, Submitted | KnownKey>([
      ...known,
      ...handled.map(({ claim, became }) => [nameOf(claim), became] as const),
    ]),
  };
}

function decideOutcome(
  { request, inTrace }: Keyed,
  posted: PostedEntry | Error | undefined,
  publisher: UnitPublisher,
): Submitted {
  if ('refusal' in request) return refused(request.refusal);
  if (!posted || posted instanceof Error) return refused(posted ?? new Error('An order of a set was not decided.'));
  inTrace(() => request.publish?.(publisher, posted));
  return { outcome: { state: 'DONE', result: request.result(posted) } };
}

function refused(error: Error): Submitted {
  const result = refusalToKeep(error);
  return result && error instanceof DomainError
    ? { outcome: { state: 'REFUSED', result }, refusal: error }
    : { fault: error };
}
