import pg from 'pg';
import type { Actor } from './actor.ts';
import { connectionOf } from './admission.ts';
import { databaseNames } from './names.ts';
import { insideUnit, refuseNesting } from './nesting.ts';
import { localsOf } from './session.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/**
 * One statement of reading for an actor, in a READ ONLY transaction of its own and in a single round trip, which is what such a
 * transaction mostly costs: for what is looked up at every turn, such as whether somebody may. The role and the locals are those
 * of any unit of work, and are gone with it.
 *
 * The statement is a constant of the caller's; parameters are $1, $2, … and come as text, which the statement casts where it must
 * (`$1::uuid`). Values as PostgreSQL's driver reads them.
 */
export async function glance<Row>(work: UnitOfWork, actor: Actor, sql: string, parameters: readonly (string | null)[]): Promise<Row[]> {
  refuseNesting();
  const { database, service } = work.options;
  const statement = sql.replace(/\$(\d+)/g, (_, place: string) => literal(parameters[Number(place) - 1]));
  database.statements.record(sql);
  const runner = database.source.createQueryRunner();
  try {
    const connection = await connectionOf(runner);
    return await insideUnit(() => glanced<Row>(connection, `BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY; ${localsOf(databaseNames(service), actor)}; ${statement}; COMMIT`));
  } finally {
    await runner.release();
  }
}

async function glanced<Row>(connection: pg.PoolClient, statements: string): Promise<Row[]> {
  try {
    // Several statements at once answer with several results, for which the driver's types have no word.
    const results = (await connection.query(statements)) as unknown as readonly pg.QueryResult[];
    return (results[2]?.rows ?? []) as Row[];
  } catch (error) {
    // The first statement that failed left the transaction open; a connection that cannot end it is not used again.
    await connection.query('ROLLBACK').catch(() => void (connection as pg.PoolClient & pg.Client).end());
    throw error;
  }
}

function literal(value: string | null | undefined): string {
  if (value === undefined) throw new Error('A statement names a parameter that it was not given.');
  return value === null ? 'NULL' : pg.escapeLiteral(value);
}
