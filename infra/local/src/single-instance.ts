import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';

/** What the one that holds a data folder tells whoever else wants it. */
export interface Holder {
  readonly pid: number;
  readonly graph: string;
  readonly desk: string;
}

/** The hold on a data folder. The operating system lets go of it when the process ends, however it ends. */
export interface Hold {
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process. A listening socket is the hold, and not a file with a process id: a killed
 * process leaves a file behind, and its id may belong to a stranger by the next start; nobody answers on a dead socket.
 * Throws CannotStart with the other's process id and addresses when the folder is in use.
 */
export async function holdDataFolder(folder: string, self: Holder): Promise<Hold> {
  const path = socketPath(folder);
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(JSON.stringify(self));
  });
  if (!(await listens(server, path))) {
    const other = await ask(path);
    if (other) throw inUse(folder, other);
    await rm(path, { force: true });
    if (!(await listens(server, path))) throw inUse(folder, await ask(path));
  }
  // The hold must not keep a process alive that has nothing else to do.
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

function inUse(folder: string, other: Holder | undefined): CannotStart {
  const who = other ? ` (process ${other.pid}, graph ${other.graph}, desk ${other.desk})` : '';
  return new CannotStart(
    `Kindred is already running on the data in ${folder}${who}. Use it, end it with Ctrl-C where it runs, or start another with other data: KINDRED_PORT=5000 npm start -- --data DIR.`,
  );
}

function listens(server: Server, path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', refused);
    server.listen(path, () => {
      server.removeListener('error', refused);
      resolve(true);
    });
  });
}

function ask(path: string): Promise<Holder | undefined> {
  return new Promise((resolve) => {
    let said = '';
    const socket = createConnection(path);
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (chunk) => (said += String(chunk)));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(said === '' ? undefined : (JSON.parse(said) as Holder)));
  });
}

/** Socket paths end at about 100 bytes on most systems, so a deep folder is stood for by a hash of its name. */
function socketPath(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 20);
  if (process.platform === 'win32') return `\\\\.\\pipe\\kindred-${hash}`;
  const inside = join(folder, 'running.sock');
  return Buffer.byteLength(inside) <= 100 ? inside : join(tmpdir(), `kindred-${hash}.sock`);
}
