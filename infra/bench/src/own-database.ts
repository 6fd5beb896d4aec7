import pg from 'pg';
import { realDatabase } from './environment.ts';

export interface OwnDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const extensions = ['postgis', 'vector', 'pg_trgm', '"uuid-ossp"'];

/** A database for one bench, on the server at DATABASE_URL, with the extensions that services count on. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const server = realDatabase();
  const name = `kindred_bench_${Date.now().toString(36)}`;
  const address = new URL(server);
  address.pathname = `/${name}`;
  await once(server, `CREATE DATABASE ${name}`);
  await once(address.href, extensions.map((extension) => `CREATE EXTENSION ${extension};`).join(' '));
  return { url: address.href, drop: () => once(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
