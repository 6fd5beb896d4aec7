import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { MissingPrerequisite } from '@kindred/servers/missing-prerequisite';
import { serversFolder } from '@kindred/servers/environment';

const run = promisify(execFile);
const program = '/usr/lib/postgresql/17/bin/pgbench';
export const clients = 16;
const scale = 50;

/**
 * PostgreSQL's own bench on a database of the server under test: what else a transaction of this size could come to
 * there.
 */
export interface Pgbench {
  /** TPC-B, sixteen clients for so many seconds; answers in transactions a second. */
  tpcb(seconds: number): Promise<number>;
}

/**
 * Fills pgbench's tables at scale 50. The program comes with PostgreSQL 17, in the Debian that `npm run servers` makes.
 */
export async function preparePgbench(databaseUrl: string): Promise<Pgbench> {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  const where = ['-h', hostname, '-p', port, '-U', username, pathname.slice(1)];
  const pgbench = async (...args: string[]) => {
    const [command, ...before] = programThere();
    const { stdout } = await run(command, [...before, ...args, ...where], {
      env: { PATH: process.env.PATH, PGPASSWORD: decodeURIComponent(password) },
    });
    return stdout;
  };
  await pgbench('-i', '-q', '-s', String(scale));
  return {
    async tpcb(seconds) {
      const said = await pgbench('-c', String(clients), '-j', '2', '-T', String(seconds));
      const tps = Number(/tps = ([\d.]+)/.exec(said)?.[1]);
      if (!(tps > 0)) throw new Error(`pgbench said ${said}`);
      return tps;
    },
  };
}

function programThere(): [string, ...string[]] {
  const debian = path.join(serversFolder, 'debian');
  if (existsSync(path.join(debian, program))) return ['chroot', debian, program];
  if (existsSync(program)) return [program];
  throw new MissingPrerequisite(
    `There is no ${program}, neither here nor in ${debian}: npm run servers -- up makes the latter.`,
  );
}
