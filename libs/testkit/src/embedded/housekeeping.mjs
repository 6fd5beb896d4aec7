import { run } from './run-sql.mjs';

const worthDoingBytes = 16 * 1024 * 1024;

/**
 * PGlite has neither a checkpointer nor an autovacuum. Without them the write-ahead log of a long session only grows,
 * and with it the time of the next start after a kill, and so do tables that are written and emptied again, such as the
 * outbox. So now and then, when 16 MB were written since the last time and no connection is within a transaction, both
 * are done here.
 *
 * @returns the timer, to be cleared before the database is closed
 */
export async function keepHouse(database, shared, everyMs) {
  let doneAt = await writtenBytes(database);
  const tidy = async () => {
    if (shared.isInTransaction()) return;
    if ((await writtenBytes(database)) - doneAt < worthDoingBytes) return;
    await run(database, 'VACUUM (ANALYZE)');
    await run(database, 'CHECKPOINT');
    doneAt = await writtenBytes(database);
  };
  // It is put off when PostgreSQL refuses it, such as on a full disk.
  return setInterval(() => void database.runExclusive(tidy).catch(() => undefined), everyMs);
}

async function writtenBytes(database) {
  const messages = await run(database, "SELECT pg_current_wal_lsn() - '0/0'");
  return Number(messages.find((message) => message.name === 'dataRow').fields[0]);
}
