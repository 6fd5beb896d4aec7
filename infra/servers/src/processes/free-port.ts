import { createServer } from 'node:net';

/** The port asked for, if nothing listens on it, or one that the system chooses when 0 is asked for. */
export function freePort(wanted: number, what: string, host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new Error(`Port ${wanted} is in use, so ${what} cannot listen on it.`)));
    probe.listen(wanted, host, () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}
