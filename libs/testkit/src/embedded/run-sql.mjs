import { protocol } from '@electric-sql/pglite';

/**
 * Runs a statement while the caller has exclusive access. The database's own `exec` would wait for that access forever.
 * `execProtocol` would send the answer to the connection that was served last.
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
