import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Something else listens on the port; the message names it. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
}

/**
 * The port asked for, if nothing listens on it, or any free one when 0 is asked for. Those that systems give to
 * outgoing connections (from 32768 on Linux) are left out: a server takes seconds until it listens, and another
 * program may get one of those meanwhile.
 *
 * @throws PortInUse
 */
export async function freePort(wanted: number, what: string, host = '127.0.0.1'): Promise<number> {
  if (wanted !== 0) {
    if (await isFree(wanted, host)) return wanted;
    throw new PortInUse(`Port ${wanted} is in use, so ${what} cannot listen on it.`);
  }
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port, host)) return port;
  }
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
