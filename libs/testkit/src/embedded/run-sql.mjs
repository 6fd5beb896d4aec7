import { protocol } from '@electric-sql/pglite';

/**
 * Runs a statement within the exclusive turn that the caller has. The database's own `exec` would wait for that turn,
 * and `execProtocol` would send the answer to whichever connection was served last.
 */
export async function run(database, sql) {
  const parser = new protocol.Parser();
  const messages = [];
  const onRawData = (bytes) => parser.parse(bytes, (message) => messages.push(message));
  await database.execProtocolRawStream(protocol.serialize.query(sql), { onRawData });
  const refusal = messages.find((message) => message.name === 'error');
  if (refusal !== undefined) throw refusal;
  return messages;
}
