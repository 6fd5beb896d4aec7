import type pg from 'pg';
import type { QueryRunner } from 'typeorm';
import type { Actor } from './actor.ts';
import { admit, connectionOf, dismiss, roleOn } from './admission.ts';
import type { Database } from './data-source.ts';
import { plain, type InlineStatement } from './inline.ts';
import type { DatabaseNames } from './names.ts';
import { severalAtOnce } from './several-at-once.ts';

export const statementTimeoutMs = 5_000;

/**
 * An operation went on after one of its statements had failed: PostgreSQL then answers COMMIT by rolling back, without
 * an error.
 */
export class NothingCommitted extends Error {
  constructor() {
    super('A statement of this unit of work failed and its error was not passed on, so nothing of it was committed.');
  }
}

/** A transaction that is open, and the rows of the statement that began it. */
export interface Begun {
  readonly runner: QueryRunner;
  readonly rows: readonly object[];
}

/**
 * Opens a transaction with the actor's role and locals, in one round trip. A first statement travels with them. Both
 * are local to the transaction, so that a connection returns to the pool without them. Always READ COMMITTED: a unit of
 * work that waited for another's lock or unique key must see what that one wrote.
 */
export async function begin(
  { source, statements }: Database,
  names: DatabaseNames,
  actor: Actor,
  mode: 'read' | 'write',
  first?: InlineStatement,
): Promise<Begun> {
  const role = roleOf(names, actor);
  const runner = source.createQueryRunner();
  try {
    const connection = await connectionOf(runner);
    const opening = [
      plain(`BEGIN ISOLATION LEVEL READ COMMITTED${mode === 'read' ? ' READ ONLY' : ''}`),
      localsOf(names, actor),
    ];
    if (first) {
      statements.record(first.sql, first.parameters);
      opening.push(first);
    }
    // If one fails after BEGIN, the transaction is rolled back: the pool must not get back one that is open.
    const results = await severalAtOnce(connection, opening, role);
    markTransaction(runner, true);
    admit(runner, role);
    return { runner, rows: (results[2]?.rows ?? []) as object[] };
  } catch (error) {
    await runner.release();
    throw error;
  }
}

/** Commits. A last statement travels with the COMMIT, which does not run if the statement fails. */
export async function commit({ statements }: Database, runner: QueryRunner, last?: InlineStatement): Promise<void> {
  const role = roleOn(runner);
  await ended(runner, async (connection) => {
    if (last) statements.record(last.sql, last.parameters);
    const closing = [...(last ? [last] : []), plain('COMMIT')];
    const results = await severalAtOnce(connection, closing, role);
    if (results.at(-1)?.command !== 'COMMIT') throw new NothingCommitted();
  });
}

/** A connection that cannot roll back is discarded. */
export async function rollBack(runner: QueryRunner): Promise<void> {
  await ended(runner, (connection) => orDiscard(connection, connection.query('ROLLBACK')));
}

async function ended(runner: QueryRunner, end: (connection: pg.PoolClient) => Promise<unknown>): Promise<void> {
  try {
    await dismiss(runner);
    await end(await connectionOf(runner));
  } finally {
    markTransaction(runner, false);
    await runner.release();
  }
}

/** Discards the connection if its ROLLBACK fails: the transaction may still be open. */
async function orDiscard<T>(connection: pg.PoolClient, statement: Promise<T>): Promise<T> {
  try {
    return await statement;
  } catch (error) {
    // The pool drops a connection that is ending. The end is not awaited, because a server that is away never answers.
    void (connection as pg.PoolClient & pg.Client).end();
    throw error;
  }
}

/** TypeORM takes FOR UPDATE only where it knows of a transaction; ours was begun beside it, to save two round trips. */
function markTransaction(runner: QueryRunner, active: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
}

/** The database role that a transaction for this actor takes. */
export function roleOf(names: DatabaseNames, actor: Actor): string {
  return actor.databaseRole ?? names.roles.app;
}

/** The one statement that gives a transaction its role and its locals. */
export function localsOf(names: DatabaseNames, actor: Actor): InlineStatement {
  const settings: Record<string, string> = {
    role: roleOf(names, actor),
    search_path: `${names.schema}, public`,
    statement_timeout: String(statementTimeoutMs),
    'app.actor_id': actor.id ?? '',
    'app.actor_role': actor.role,
    'app.current_session_id': (actor.role === 'ai' && actor.sessionId) || '',
  };
  const calls = Object.keys(settings).map((name, place) => `set_config('${name}', $${place + 1}, true)`);
  // One column, since the driver reads each.
  return { sql: `SELECT num_nulls(${calls.join(', ')})`, parameters: Object.values(settings) };
}
