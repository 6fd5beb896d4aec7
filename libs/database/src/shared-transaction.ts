import { AsyncLocalStorage } from 'node:async_hooks';
import type { Client, PoolClient, QueryResult } from 'pg';
import type { Actor } from './actor.ts';
import { connectionOf } from './admission.ts';
import { isDatabaseAway } from './conflict.ts';
import type { Database } from './data-source.ts';
import { plain, type InlineStatement } from './inline.ts';
import { databaseNames, type DatabaseNames } from './names.ts';
import { insideUnit, refuseNesting } from './nesting.ts';
import { pipelinedUnit, type Decision, type PipelinedUnit, type UnitPublisher } from './pipelined-unit.ts';
import { Publications } from './publications.ts';
import { localsOf, roleOf } from './session.ts';
import { severalAtOnce } from './several-at-once.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** More make the callers of one set wait for each other longer than they save. */
const mostTogether = 8;
/** Two, so that PostgreSQL works on one set while this process decides about the other. */
const mostInFlight = 2;

export interface SharedUnit<Result> extends PipelinedUnit<Result> {
  /** The unit takes its locks under this name. Units that share a transaction run in the order of these names. */
  readonly lockedName: string;
}

interface Waiting {
  readonly work: UnitOfWork;
  readonly actor: Actor;
  readonly unit: SharedUnit<unknown>;
  /** Runs a function in the caller's context, with the trace of its events. */
  readonly inContext: <T>(run: () => T) => T;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/** Null for a unit that has to run alone: nothing of it was done. */
type Outcome = { readonly result: unknown } | null;

const gathering = new WeakMap<Database, SharedTransactions>();

/**
 * Runs a `pipelinedUnit` in one transaction with the units of concurrent callers, each under its own actor. If one
 * unit writes nothing or fails, the transaction is rolled back and each unit runs alone. Use it for units that rarely
 * do so. If the database goes away, all units fail, because the transaction may have been committed.
 */
export async function sharedUnit<Result>(work: UnitOfWork, actor: Actor, unit: SharedUnit<Result>): Promise<Result> {
  refuseNesting();
  const { database, service } = work.options;
  const shared = gathering.get(database) ?? new SharedTransactions(database, databaseNames(service));
  gathering.set(database, shared);
  const outcome = await shared.run(work, actor, unit);
  return outcome ? (outcome.result as Result) : pipelinedUnit(work, actor, unit);
}

/** The units that wait to share a transaction. Those that arrive while two sets are under way make up the next one. */
class SharedTransactions {
  #waiting: Waiting[] = [];
  #inFlight = 0;

  constructor(
    readonly database: Database,
    readonly names: DatabaseNames,
  ) {}

  run(work: UnitOfWork, actor: Actor, unit: SharedUnit<unknown>): Promise<Outcome> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ work, actor, unit, inContext: AsyncLocalStorage.snapshot(), settle, fail });
      setImmediate(() => this.#send());
    });
  }

  #send(): void {
    if (this.#inFlight === mostInFlight || this.#waiting.length === 0) return;
    this.#inFlight += 1;
    void this.#settle(this.#nextSet()).finally(() => {
      this.#inFlight -= 1;
      this.#send();
    });
  }

  /** The units of one database role that came first, in the order of their locks. */
  #nextSet(): Waiting[] {
    const role = this.#roleOf(this.#waiting[0]);
    const set = this.#waiting.filter((one) => this.#roleOf(one) === role).slice(0, mostTogether);
    this.#waiting = this.#waiting.filter((one) => !set.includes(one));
    return set.toSorted(({ unit: one }, { unit: other }) => compared(one.lockedName, other.lockedName));
  }

  #roleOf(one: Waiting | undefined): string | undefined {
    return one && roleOf(this.names, one.actor);
  }

  async #settle(set: readonly Waiting[]): Promise<void> {
    try {
      const results = await this.#onConnection(set);
      if (results) for (const { work } of set) work.options.onCommitted?.();
      set.forEach(({ settle }, place) => settle(results && { result: results[place] }));
    } catch (error) {
      if (isDatabaseAway(error)) for (const { fail } of set) fail(error);
      else for (const { settle } of set) settle(null);
    }
  }

  async #onConnection(set: readonly Waiting[]): Promise<readonly unknown[] | null> {
    const runner = this.database.source.createQueryRunner();
    try {
      const connection = await connectionOf(runner);
      return await insideUnit(() => this.#runSet(connection, set));
    } finally {
      await runner.release();
    }
  }

  async #runSet(connection: PoolClient, set: readonly Waiting[]): Promise<readonly unknown[] | null> {
    const role = this.#roleOf(set[0]) ?? '';
    const first = set.flatMap((one) => this.#asActor(one, one.unit.firstStatements));
    const found = await severalAtOnce(connection, [plain('BEGIN ISOLATION LEVEL READ COMMITTED'), ...first], role);
    const publications = new Publications();
    const decisions = decideAll(set, found.slice(1), publications);
    if (!decisions) {
      await rollBackOrDiscard(connection);
      return null;
    }
    const writes = set.flatMap((one, place) => this.#asActor(one, decisions[place]?.writes ?? []));
    const outbox = publications.take(this.names.schema);
    const last = outbox ? [outbox, plain('COMMIT')] : [plain('COMMIT')];
    const ended = await severalAtOnce(connection, [...writes, ...last], role);
    if (ended.at(-1)?.command !== 'COMMIT') return null;
    if (outbox) set[0]?.work.options.onPublished?.();
    return decisions.map(({ result }) => result);
  }

  #asActor({ actor }: Waiting, statements: readonly InlineStatement[]): readonly InlineStatement[] {
    for (const { sql, parameters } of statements) this.database.statements.record(sql, parameters);
    return [localsOf(this.names, actor), ...statements];
  }
}

/** Units of one name stay in the order in which they came. */
function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

async function rollBackOrDiscard(connection: PoolClient): Promise<void> {
  await connection.query('ROLLBACK').catch(() => void (connection as PoolClient & Client).end());
}

/** Null if a unit writes nothing, or throws: it throws again when it runs alone. */
function decideAll(
  set: readonly Waiting[],
  found: readonly QueryResult[],
  publications: Publications,
): readonly Decision<unknown>[] | null {
  const decisions: Decision<unknown>[] = [];
  let place = 0;
  for (const { work, unit, inContext } of set) {
    const { now } = work;
    // The first result of each unit is that of its locals.
    const rows = found.slice(place + 1, (place += 1 + unit.firstStatements.length)).map((result) => result.rows);
    const publisher: UnitPublisher = {
      now,
      publish: (contract, root, data) => publications.add(contract, root, data, now),
    };
    const decided = inContext(() => orNull(() => unit.decide(rows, publisher)));
    if (!decided?.writes) return null;
    decisions.push(decided);
  }
  return decisions;
}

function orNull<T>(decide: () => T): T | null {
  try {
    return decide();
  } catch {
    return null;
  }
}
