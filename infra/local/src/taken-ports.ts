import { createServer } from 'node:net';
import { CannotStart } from './cannot-start.ts';

/** A port that a part is going to listen on. */
export interface WantedPort {
  readonly port: number;
  readonly part: string;
}

/**
 * Looks at all ports before anything is started, so that one in use costs a second and not a half-started house.
 * Throws CannotStart naming each port in use and the part that wanted it.
 */
export async function refuseTakenPorts(wanted: readonly WantedPort[]): Promise<void> {
  const answers = await Promise.all(wanted.map(async (one) => ({ ...one, taken: await isTaken(one.port) })));
  const taken = answers.filter((one) => one.taken);
  if (taken.length === 0) return;
  const named = taken.map(({ port, part }) => `${port} (${part})`).join(', ');
  const ports = taken.length === 1 ? `Port ${named} is` : `Ports ${named} are`;
  throw new CannotStart(
    `${ports} in use by another program. End that program, or start elsewhere: KINDRED_PORT=5000 npm start.`,
  );
}

/** Another program may listen only on IPv4 or only on IPv6. Either takes the port. */
async function isTaken(port: number): Promise<boolean> {
  const sides = await Promise.all(['127.0.0.1', '::1'].map((host) => listenFails(port, host)));
  return sides.includes(true);
}

function listenFails(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has no ::1 to be taken; only "in use" and "not yours" count.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES'),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(false)));
  });
}
