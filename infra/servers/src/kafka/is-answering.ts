import { connect } from 'node:net';

/** ApiVersions, version 0, correlation id 0, no client id: the question that every broker answers before any other. */
const apiVersions = Buffer.from([0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 0, 0xff, 0xff]);

/**
 * Asks a broker for the versions it speaks. It listens before it is ready, so that a connection alone proves nothing.
 */
export function kafkaAnswers(host: string, port: number, withinMs = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const answer = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(withinMs, () => answer(false));
    socket.once('connect', () => socket.write(apiVersions));
    socket.once('data', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
  });
}
