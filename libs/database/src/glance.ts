import type { Actor } from './actor.ts';
import { connectionOf } from './admission.ts';
import { inline, type InlineValue } from './inline.ts';
import { databaseNames } from './names.ts';
import { insideUnit, refuseNesting } from './nesting.ts';
import { localsOf } from './session.ts';
import { severalAtOnce } from './several-at-once.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/**
 * One statement of reading for an actor, in a READ ONLY transaction of its own and in a single round trip, which is what such a
 * transaction mostly costs: for what is looked up at every turn, such as whether somebody may. The role and the locals are those
 * of any unit of work, and are gone with it. Statement and parameters are as `inline` takes them.
 */
export async function glance<Row>(work: UnitOfWork, actor: Actor, sql: string, parameters: readonly InlineValue[]): Promise<Row[]> {
  refuseNesting();
  const { database, service } = work.options;
  database.statements.record(sql);
  const runner = database.source.createQueryRunner();
  try {
    const connection = await connectionOf(runner);
    const statements = ['BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY', localsOf(databaseNames(service), actor), inline(sql, parameters), 'COMMIT'];
    const results = await insideUnit(() => severalAtOnce(connection, statements));
    return (results[2]?.rows ?? []) as Row[];
  } finally {
    await runner.release();
  }
}
