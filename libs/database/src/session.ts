import pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Actor } from './actor.ts';
import { admit } from './data-source.ts';
import type { DatabaseNames } from './names.ts';

export const statementTimeoutMs = 5_000;

/**
 * Opens a transaction with the actor's role and locals, in one round trip. All of it is local to the transaction, so a
 * connection that goes back to the pool carries nothing of whoever used it.
 */
export async function begin(source: DataSource, names: DatabaseNames, actor: Actor, mode: 'read' | 'write'): Promise<QueryRunner> {
  const runner = source.createQueryRunner();
  try {
    const connection = await runner.connect();
    try {
      await connection.query(`BEGIN${mode === 'read' ? ' READ ONLY' : ''}; ${localsOf(names, actor)}`);
    } catch (error) {
      // BEGIN may have been heard before the locals were refused: the pool must not get back a transaction left open.
      await connection.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  } catch (error) {
    await runner.release();
    throw error;
  }
  markTransaction(runner, true);
  admit(runner);
  return runner;
}

export async function end(runner: QueryRunner, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  try {
    const connection = await runner.connect();
    await connection.query(how);
  } finally {
    markTransaction(runner, false);
    await runner.release();
  }
}

/** TypeORM takes FOR UPDATE only where it knows of a transaction; ours was begun beside it, to save two round trips. */
function markTransaction(runner: QueryRunner, active: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
}

function localsOf(names: DatabaseNames, actor: Actor): string {
  const settings: Record<string, string> = {
    role: actor.databaseRole ?? names.roles.app,
    search_path: `${names.schema}, public`,
    statement_timeout: String(statementTimeoutMs),
    'app.actor_id': actor.id ?? '',
    'app.actor_role': actor.role,
    'app.current_session_id': (actor.role === 'ai' && actor.sessionId) || '',
  };
  const calls = Object.entries(settings).map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`);
  return `SELECT ${calls.join(', ')}`;
}
