import pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Actor } from './actor.ts';
import { admit, connectionOf, dismiss } from './admission.ts';
import type { DatabaseNames } from './names.ts';

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

/**
 * Opens a transaction with the actor's role and locals, in one round trip. Both are local to the transaction, so that a
 * connection returns to the pool without them. Always READ COMMITTED: a unit of work that waited for another's lock or
 * unique key must see what that one wrote.
 */
export async function begin(
  source: DataSource,
  names: DatabaseNames,
  actor: Actor,
  mode: 'read' | 'write',
): Promise<QueryRunner> {
  const runner = source.createQueryRunner();
  try {
    const connection = await connectionOf(runner);
    try {
      await connection.query(
        `BEGIN ISOLATION LEVEL READ COMMITTED${mode === 'read' ? ' READ ONLY' : ''}; ${localsOf(names, actor)}`,
      );
    } catch (error) {
      // BEGIN may have been heard before the locals were refused: the pool must not get back a transaction left open.
      await orDiscard(connection, connection.query('ROLLBACK')).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    await runner.release();
    throw error;
  }
  markTransaction(runner, true);
  admit(runner, roleOf(names, actor));
  return runner;
}

export async function end(runner: QueryRunner, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  try {
    await dismiss(runner);
    const connection = await connectionOf(runner);
    const { command } = await orDiscard(connection, connection.query(how));
    if (command !== how) throw new NothingCommitted();
  } finally {
    markTransaction(runner, false);
    await runner.release();
  }
}

/** Discards the connection if its COMMIT or ROLLBACK fails: the transaction may still be open. */
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
export function localsOf(names: DatabaseNames, actor: Actor): string {
  const settings: Record<string, string> = {
    role: roleOf(names, actor),
    search_path: `${names.schema}, public`,
    statement_timeout: String(statementTimeoutMs),
    'app.actor_id': actor.id ?? '',
    'app.actor_role': actor.role,
    'app.current_session_id': (actor.role === 'ai' && actor.sessionId) || '',
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `SELECT ${calls.join(', ')}`;
}
