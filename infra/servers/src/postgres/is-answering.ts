import { connect } from 'node:net';

/** A start-up message for protocol 3.0 as the user postgres. */
const startUp = (() => {
  const body = Buffer.from('\0\u0003\0\0user\0postgres\0\0', 'latin1');
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([length, body]);
})();

/**
 * Whether a server would take a connection: it asks for a password (R) rather than refusing (E), as it does while it
 * recovers.
 */
export function postgresAnswers(host: string, port: number, withinMs = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const answer = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(withinMs, () => answer(false));
    socket.once('connect', () => socket.write(startUp));
    socket.once('data', (data) => answer(data[0] === 'R'.charCodeAt(0)));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
  });
}
