import { protocol } from '@electric-sql/pglite';

const everyMs = 60_000;
const worthDoingBytes = 16 * 1024 * 1024;

/**
 * PGlite has neither a checkpointer nor an autovacuum. Without them the write-ahead log of a long session only grows, and
 * with it the time of the next start after a kill, and so do tables that are written and emptied again, such as the outbox.
 * So once a minute, when 16 MB were written since the last time and nobody is within a transaction, both are done here.
 *
 * @returns the timer, to be cleared before the database is closed
 */
export function keepHouse(database, shared) {
  let doneAt;
  return setInterval(async () => {
    await database.runExclusive(async () => {
      if (shared.isInTransaction()) return;
      doneAt ??= await writtenBytes(database);
      if ((await writtenBytes(database)) - doneAt < worthDoingBytes) return;
      await run(database, 'VACUUM (ANALYZE)');
      await run(database, 'CHECKPOINT');
      doneAt = await writtenBytes(database);
    });
  }, everyMs);
}

async function writtenBytes(database) {
  const { messages } = await run(database, "SELECT pg_current_wal_lsn() - '0/0'");
  return Number(messages.find((message) => message.name === 'dataRow').fields[0]);
}

/** The database's own `exec` would wait for the exclusive turn that this runs in. */
function run(database, sql) {
  return database.execProtocol(protocol.serialize.query(sql));
}
