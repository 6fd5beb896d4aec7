import type { Actor } from './actor.ts';
import { connectionOf } from './admission.ts';
import { isDatabaseAway } from './conflict.ts';
import type { Database } from './data-source.ts';
import { plain, type InlineStatement, type InlineValue } from './inline.ts';
import { databaseNames } from './names.ts';
import { insideUnit, refuseNesting } from './nesting.ts';
import { localsOf, roleOf } from './session.ts';
import { severalAtOnce } from './several-at-once.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** A transaction that waits to be sent: BEGIN, its role and locals, what it reads, COMMIT. */
interface PendingRead {
  readonly statements: readonly [InlineStatement, InlineStatement, InlineStatement, InlineStatement];
  readonly role: string;
  readonly answer: (rows: readonly object[]) => void;
  readonly fail: (error: unknown) => void;
}

/** As many as one connection runs one after the other, before the first of them is answered. */
const most = 16;

/** The reads of this turn of the event loop, by database. */
const gathering = new WeakMap<Database, PendingRead[]>();

/**
 * Reads by one statement for an actor, in a READ ONLY transaction of its own: for frequent lookups, such as whether a
 * caller has a right. Role and locals are those of any unit of work, and local to the transaction. `inline` describes
 * the statement and its parameters.
 *
 * A round trip costs more than such a transaction, so the reads of one turn of the event loop share one. They share
 * nothing else. A slow read delays those behind it. When one fails, each is sent again alone, so that no other fails
 * with it.
 */
export async function batchedRead<Row>(
  work: UnitOfWork,
  actor: Actor,
  sql: string,
  parameters: readonly InlineValue[],
): Promise<Row[]> {
  refuseNesting();
  const { database, service } = work.options;
  const names = databaseNames(service);
  const statements = [
    plain('BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY'),
    localsOf(names, actor),
    { sql, parameters },
    plain('COMMIT'),
  ] as const;
  database.statements.record(sql);
  return new Promise((answer, fail) => {
    openGroup(database).push({ statements, role: roleOf(names, actor), answer: (rows) => answer(rows as Row[]), fail });
  });
}

function openGroup(database: Database): PendingRead[] {
  const open = gathering.get(database);
  if (open && open.length < most) return open;
  const group: PendingRead[] = [];
  gathering.set(database, group);
  setImmediate(() => {
    if (gathering.get(database) === group) gathering.delete(database);
    void send(database, group);
  });
  return group;
}

async function send(database: Database, group: readonly PendingRead[]): Promise<void> {
  try {
    const results = await onConnection(database, group);
    group.forEach(({ answer, statements }, index) => answer(results[index * statements.length + 2]?.rows ?? []));
  } catch (error) {
    if (group.length > 1 && !isDatabaseAway(error)) await Promise.all(group.map((one) => send(database, [one])));
    else for (const { fail } of group) fail(error);
  }
}

/**
 * An error names the role of the group's first read. A group that fails is sent again one by one, so a caller sees its
 * own role.
 */
async function onConnection(database: Database, group: readonly PendingRead[]): ReturnType<typeof severalAtOnce> {
  const runner = database.source.createQueryRunner();
  try {
    const connection = await connectionOf(runner);
    return await insideUnit(() =>
      severalAtOnce(
        connection,
        group.flatMap(({ statements }) => statements),
        group[0]?.role ?? '',
      ),
    );
  } finally {
    await runner.release();
  }
}
