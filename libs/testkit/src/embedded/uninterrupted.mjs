/** Parse, Bind, Describe, Execute, Close and Flush: the messages of an extended query, which a Sync (S) ends. */
const extendedQuery = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)));
const syncMessage = new Uint8Array([0x53, 0, 0, 0, 4]);

/**
 * PGlite as its socket server should see it. The server runs one message at a time and takes them from all connections
 * in turn, except within a transaction. Outside one, a Bind could so meet the statement that another connection parsed
 * in between: both mean the one unnamed statement of the one session. Here an extended query counts as a transaction
 * until its Sync, so that no other connection comes between.
 *
 * After an error in an extended query PGlite says that it is ready, and says so again at the Sync. The client would
 * take the second for the end of its next statement, and give each one's rows to the one after; so the first is kept
 * from it.
 *
 * `guard` checks the disk before each transaction and sees each piece of an answer (`roomGuard`).
 *
 * An error out of PGlite itself (never one of SQL, which travels as a message) leaves the server's queue standing still
 * for ever, so it is handed to `onFailure`.
 */
export function uninterrupted(database, guard, onFailure) {
  let within = false;
  return {
    waitReady: database.waitReady,
    // A connection may still close when the database is closed already.
    isInTransaction: () => database.ready && (within || database.isInTransaction()),
    runExclusive: (work) => database.runExclusive(work),
    // The server sends only ROLLBACK, for a connection that went away; without the Sync it would be skipped after an
    // error.
    exec: async (sql) => {
      if (within) await database.execProtocolRaw(syncMessage);
      within = false;
      return database.exec(sql);
    },
    execProtocolRawStream: async (message, options) => {
      const kind = message[0];
      const begins = kind !== 0 && !within && !database.isInTransaction();
      if (extendedQuery.has(kind)) within = true;
      else if (kind !== 0) within = false;
      let ended = false;
      const onRawData = (piece) => {
        if (kind !== 0 && tellsOfTheEnd(piece)) ended = true;
        options.onRawData(guard.answer(piece));
      };
      const guarded = { ...options, onRawData };
      const answer = within ? withoutReadiness(guarded) : guarded;
      try {
        if (begins) await guard.look();
        await database.execProtocolRawStream(message, answer);
        answer.end?.();
        if (ended) onFailure(new Error('PostgreSQL ended after an error of severity PANIC or FATAL'));
      } catch (error) {
        onFailure(error);
      }
    },
  };
}

const lastSeverities = ['\0VPANIC\0', '\0VFATAL\0'].map((field) => Buffer.from(field));

/**
 * Whether an answer contains an error of severity PANIC or FATAL. A PostgreSQL process ends after one. PGlite stays
 * alive and answers nothing any more.
 */
function tellsOfTheEnd(piece) {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  return lastSeverities.some((field) => bytes.includes(field));
}

/** Passes an answer on, one piece behind, so that a ReadyForQuery at its very end can be left out. */
function withoutReadiness({ onRawData }) {
  let held = new Uint8Array();
  return {
    onRawData(piece) {
      if (held.length > 0) onRawData(held);
      held = piece.slice();
    },
    end() {
      const rest = isReadiness(held.subarray(-6)) ? held.subarray(0, -6) : held;
      if (rest.length > 0) onRawData(rest);
    },
  };
}

/** Z, a length of 5, and the state of the transaction. */
function isReadiness(message) {
  return message.length === 6 && [0x5a, 0, 0, 0, 5].every((byte, at) => message[at] === byte);
}
