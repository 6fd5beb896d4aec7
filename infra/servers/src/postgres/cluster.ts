import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';
import { run } from '../processes/run.ts';
import { dataWithin } from './debian-root.ts';
import { inDebian } from './in-debian.ts';

export const binaries = '/usr/lib/postgresql/17/bin';
export const superuser = { name: 'postgres', password: 'kindred' };

/**
 * Makes a cluster in `<dir>/data` once, under another name until it is whole, and writes its settings at each start.
 */
export async function layOutCluster(root: string, dir: string, port: number): Promise<string> {
  mkdirSync(dir, { recursive: true });
  const data = path.resolve(dir, 'data');
  if (!existsSync(data)) await initialise(root, data);
  writeFileSync(path.join(data, 'kindred.conf'), settings(port));
  return data;
}

async function initialise(root: string, data: string): Promise<void> {
  const unfinished = `${data}.in-preparation`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  const { uid, gid } = postgresUser(root);
  chownSync(unfinished, uid, gid);
  chmodSync(unfinished, 0o700);
  const passwordFile = `/tmp/${randomUUID()}`;
  writeFileSync(path.join(root, passwordFile), superuser.password);
  const options = ['--username', superuser.name, '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
  const locale = ['--encoding', 'UTF8', '--locale', 'C.UTF-8'];
  const [program, ...args] = inDebian(root, unfinished, [
    `${binaries}/initdb`,
    '--pgdata',
    dataWithin,
    ...options,
    ...locale,
  ]);
  await run(program, args).finally(() => rmSync(path.join(root, passwordFile)));
  writeFileSync(path.join(unfinished, 'postgresql.conf'), "include 'kindred.conf'\n", { flag: 'a' });
  renameSync(unfinished, data);
}

function postgresUser(root: string): { uid: number; gid: number } {
  const line = readFileSync(path.join(root, 'etc/passwd'), 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error(`${root} has no user postgres; delete it to have it made again`);
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * For tests and benches on one machine. Everything about durability is left as PostgreSQL has it, so that what is
 * measured here is what a deployment would see. JIT is off: its compiling costs more than short queries take.
 */
function settings(port: number): string {
  const quarterMb = Math.floor(totalmem() / 1024 / 1024 / 4);
  const values = {
    port,
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: "''",
    max_connections: 300,
    shared_buffers: `${Math.min(quarterMb, 1024)}MB`,
    effective_cache_size: `${quarterMb * 2}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    jit: 'off',
    autovacuum_naptime: '10s',
    timezone: "'UTC'",
    log_timezone: "'UTC'",
    log_line_prefix: "'%m [%p] %u@%d '",
    log_lock_waits: 'on',
  };
  return Object.entries(values)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('');
}
