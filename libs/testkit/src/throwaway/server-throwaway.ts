import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { own, ownedNames, takeOver } from './ownership.ts';
import type { Preparation } from './preparation.ts';
import { ensureTemplate } from './server-template.ts';

export interface ServerThrowaway {
  kind: 'server';
  /** A superuser's address. */
  url: string;
  drop(): Promise<void>;
}

const prefix = 'kindred_test_';
const objectInUse = '55006';

/**
 * A database on a real server, copied from a template. Its owner holds two locks: an advisory lock by the database's
 * name, and a lock of this machine, because a restart of the server drops the first one. The next test drops databases
 * whose locks are both free and that have no connections.
 *
 * @param url of a superuser
 */
export async function serverThrowaway(url: string, preparation?: Preparation): Promise<ServerThrowaway> {
  const owner = await connect(url);
  try {
    await dropLeaked(owner);
    const source = await sourceFor(owner, url, preparation);
    const name = `${prefix}${randomUUID().replaceAll('-', '')}`;
    const ownership = own(name);
    await owner.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    await owner.query(`CREATE DATABASE ${name} TEMPLATE ${source}`);
    await owner.query(`ALTER DATABASE ${name} SET timezone = 'UTC'`);
    return {
      kind: 'server',
      url: addressOf(url, name),
      drop: () => drop(owner, url, name).finally(() => ownership.release()),
    };
  } catch (error) {
    await owner.end();
    throw error;
  }
}

async function sourceFor(owner: pg.Client, url: string, preparation?: Preparation): Promise<string> {
  const plain = 'kindred_template';
  await ensureTemplate(owner, plain, 'template1', () => createExtensions(addressOf(url, plain)));
  if (preparation === undefined) return plain;
  const name = `kindred_prepared_${createHash('sha256').update(preparation.key).digest('hex').slice(0, 24)}`;
  await ensureTemplate(owner, name, plain, () => preparation.apply(addressOf(url, name)));
  return name;
}

async function createExtensions(url: string): Promise<void> {
  const client = await connect(url);
  const names = ['postgis', 'vector', 'pg_trgm', '"uuid-ossp"'];
  await client.query(names.map((name) => `CREATE EXTENSION IF NOT EXISTS ${name} SCHEMA public;`).join(' '));
  await client.end();
}

async function drop(owner: pg.Client, url: string, name: string): Promise<void> {
  // A test may have restarted the server under the owner's connection, so the database is dropped over another.
  await owner.end().catch(() => undefined);
  const client = await connect(url);
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.end();
}

async function dropLeaked(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  );
  for (const { name } of rows) {
    const lock = await owner.query<{ free: boolean }>('SELECT pg_try_advisory_lock(hashtext($1)) AS free', [name]);
    if (lock.rows[0]?.free !== true) continue;
    const left = takeOver(name);
    if (left !== undefined || !ownedNames(name).length) await dropUnlessConnected(owner, name);
    left?.release();
    await owner.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  }
}

/** A killed process has no connections. If there are any, the owner lives on another machine. */
async function dropUnlessConnected(owner: pg.Client, name: string): Promise<void> {
  await owner.query(`DROP DATABASE IF EXISTS ${name}`).catch((error: unknown) => {
    if (!(error instanceof pg.DatabaseError && error.code === objectInUse)) throw error;
  });
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'kindred throwaway' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
