/** Parse, Bind, Describe, Execute, Close and Flush: the messages of an extended query, which a Sync (S) ends. */
const extendedQuery = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)));
const syncMessage = new Uint8Array([0x53, 0, 0, 0, 4]);

/**
 * PGlite as its socket server should see it. The server runs one message at a time and takes them from all connections in
 * turn, except within a transaction. Outside one, a Bind could so meet the statement that another connection parsed in
 * between: both mean the one unnamed statement of the one session. Here an extended query counts as a transaction until its Sync,
 * so that no other connection comes between.
 *
 * An error out of PGlite itself (never one of SQL, which travels as a message) leaves the server's queue standing still for
 * ever, so it is handed to `onFailure`.
 */
export function uninterrupted(database, onFailure) {
  let within = false;
  return {
    waitReady: database.waitReady,
    // A connection may still close when the database is closed already.
    isInTransaction: () => database.ready && (within || database.isInTransaction()),
    runExclusive: (work) => database.runExclusive(work),
    // The server sends only ROLLBACK, for a connection that went away; without the Sync it would be skipped after an error.
    exec: async (sql) => {
      if (within) await database.execProtocolRaw(syncMessage);
      within = false;
      return database.exec(sql);
    },
    execProtocolRawStream: async (message, options) => {
      const kind = message[0];
      if (extendedQuery.has(kind)) within = true;
      else if (kind !== 0) within = false;
      try {
        await database.execProtocolRawStream(message, options);
      } catch (error) {
        onFailure(error);
      }
    },
  };
}
