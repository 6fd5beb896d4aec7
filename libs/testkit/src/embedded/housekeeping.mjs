import { run } from './run-sql.mjs';

const worthDoingBytes = 16 * 1024 * 1024;

/**
 * PGlite has no checkpointer and no autovacuum. Without them the write-ahead log of a long session grows, and so does
 * the time of the next start after a kill. Tables that are filled and emptied again, such as the outbox, grow too. So
 * this runs a checkpoint and a vacuum after every 16 MB written, while no connection is in a transaction.
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
  // If PostgreSQL refuses it, for example on a full disk, it is retried later.
  return setInterval(() => void database.runExclusive(tidy).catch(() => undefined), everyMs);
}

async function writtenBytes(database) {
  const messages = await run(database, "SELECT pg_current_wal_lsn() - '0/0'");
  return Number(messages.find((message) => message.name === 'dataRow').fields[0]);
}
