import type { Actor } from './actor.ts';
import { connectionOf } from './admission.ts';
import { isDatabaseAway } from './conflict.ts';
import type { Database } from './data-source.ts';
import { inline, type InlineValue } from './inline.ts';
import { databaseNames } from './names.ts';
import { insideUnit, refuseNesting } from './nesting.ts';
import { localsOf, roleOf } from './session.ts';
import { severalAtOnce } from './several-at-once.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** A transaction that waits to be sent: BEGIN, its role and locals, what it reads, COMMIT. */
interface PendingRead {
  readonly statements: readonly [string, string, string, string];
  readonly role: string;
  readonly answer: (rows: readonly object[]) => void;
  readonly fail: (error: unknown) => void;
}

/** As many as one connection runs one after the other, before the first of them is answered. */
const most = 16;

/** What was asked of a database in this turn of the event loop. */
const gathering = new WeakMap<Database, PendingRead[]>();

/**
 * One statement of reading for an actor, in a READ ONLY transaction of its own: for what is looked up at every turn,
 * such as whether somebody may. The role and the locals are those of any unit of work, and are gone with it. Statement
 * and parameters are as `inline` takes them.
 *
 * Sending and receiving costs more than such a transaction does, so those that are asked for in one turn of the event
 * loop travel together. They share the round trip and nothing else: one that is slow keeps those behind it waiting, and
 * when one fails, each is sent alone and no other hears of it.
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
    'BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY',
    localsOf(names, actor),
    inline(sql, parameters),
    'COMMIT',
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
