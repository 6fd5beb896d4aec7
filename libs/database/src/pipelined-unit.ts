import { setTimeout as wait } from 'node:timers/promises';
import type { EventContract } from '@kindred/contracts/define-event';
import type pg from 'pg';
import type { Actor } from './actor.ts';
import { connectionOf } from './admission.ts';
import { mayRunAgain } from './conflict.ts';
import { plain, type InlineStatement } from './inline.ts';
import { databaseNames } from './names.ts';
import { insideUnit, refuseNesting } from './nesting.ts';
import { Publications, type AggregateRoot } from './publications.ts';
import { localsOf, NothingCommitted, roleOf } from './session.ts';
import { severalAtOnce } from './several-at-once.ts';
import type { UnitOfWork } from './unit-of-work.ts';

const attempts = 5;

/** What may be told while deciding: aggregates that are new with what is written, or that it locked. */
export interface UnitPublisher {
  readonly now: Date;
  publish<Data extends object>(contract: EventContract<Data>, root: AggregateRoot, data: Data): void;
}

export interface PipelinedUnit<Result> {
  /** The statements of the first trip. They read, lock and may write; each sees the effects of those before it. */
  readonly firstStatements: readonly InlineStatement[];
  /** Decides on what each statement found, without waiting for anything. */
  decide(found: readonly (readonly object[])[], publisher: UnitPublisher): Decision<Result>;
}

export interface Decision<Result> {
  /** Null rolls the first trip back, for a caller that then uses an ordinary unit of work. */
  readonly writes: readonly InlineStatement[] | null;
  readonly result: Result;
}

/**
 * A unit of work that decides once: it looks and locks, decides, and writes with its events. Two round trips instead of
 * five, for what many do at once under locks. As any unit of work it is for one actor, and runs again when it met a
 * conflict; what makes its writing impossible has to fail in the statement itself, since the commit travels with it.
 */
export async function pipelinedUnit<Result>(
  work: UnitOfWork,
  actor: Actor,
  trips: PipelinedUnit<Result>,
): Promise<Result> {
  refuseNesting();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(work, actor, trips);
    } catch (error) {
      if (attempt === attempts || !mayRunAgain(error)) throw error;
      await wait(Math.random() * 10 * 2 ** attempt);
    }
  }
}

async function once<Result>(work: UnitOfWork, actor: Actor, trips: PipelinedUnit<Result>): Promise<Result> {
  const { database, onCommitted, onPublished } = work.options;
  const runner = database.source.createQueryRunner();
  try {
    const connection = await connectionOf(runner);
    const { result, isCommitted, told } = await insideUnit(() => runPipelined(work, actor, trips, connection));
    if (isCommitted) onCommitted?.();
    if (told) onPublished?.();
    return result;
  } finally {
    await runner.release();
  }
}

async function runPipelined<Result>(
  work: UnitOfWork,
  actor: Actor,
  { firstStatements, decide }: PipelinedUnit<Result>,
  connection: pg.PoolClient,
): Promise<{ result: Result; isCommitted: boolean; told: boolean }> {
  const {
    options: { service, database },
    now,
  } = work;
  const names = databaseNames(service);
  const role = roleOf(names, actor);
  for (const { sql } of firstStatements) database.statements.record(sql);
  const [, , ...found] = await severalAtOnce(
    connection,
    [plain('BEGIN ISOLATION LEVEL READ COMMITTED'), localsOf(names, actor), ...firstStatements],
    role,
  );
  const publications = new Publications();
  const decided = await orRollBack(connection, () =>
    decide(
      found.map(({ rows }) => rows as object[]),
      { now, publish: (contract, root, data) => publications.add(contract, root, data, now) },
    ),
  );
  if (!decided.writes) return { result: decided.result, isCommitted: false, told: false };
  const outbox = publications.take(names.schema);
  const writes = [...decided.writes, ...(outbox ? [outbox] : [])];
  for (const { sql } of writes) database.statements.record(sql);
  const ended = await severalAtOnce(connection, [...writes, plain('COMMIT')], role);
  if (ended.at(-1)?.command !== 'COMMIT') throw new NothingCommitted();
  return { result: decided.result, isCommitted: true, told: outbox !== null };
}

/** A decision that fails, or writes nothing, leaves no transaction open. */
async function orRollBack<Result>(
  connection: pg.PoolClient,
  decide: () => Decision<Result>,
): Promise<Decision<Result>> {
  let decided: Decision<Result> | undefined;
  try {
    decided = decide();
    return decided;
  } finally {
    if (!decided?.writes)
      await connection.query('ROLLBACK').catch(() => void (connection as pg.PoolClient & pg.Client).end());
  }
}
