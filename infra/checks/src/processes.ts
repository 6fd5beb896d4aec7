import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { report, startHouse } from './house.ts';

/**
 * Every journey over services that run as they are deployed: each in a process of its own, under its own database
 * login, on the PostgreSQL, Kafka and Valkey of the environment, with the secret that the gateway shows to services.
 * Then each once more with ids in upper case. What they sent in private is then looked for in the cache.
 */
const serverUrl = process.env['DATABASE_URL'];
if (!serverUrl || !process.env['KAFKA_BROKERS'] || !process.env['REDIS_URL'])
  throw new Error(
    'DATABASE_URL, KAFKA_BROKERS and REDIS_URL name the real servers; npm run servers -- up starts some.',
  );
const name = `kindred_processes_${randomBytes(4).toString('hex')}`;
const url = new URL(serverUrl);
url.pathname = `/${name}`;
const data = await mkdtemp(join(tmpdir(), 'kindred-processes-'));

await onServer(`CREATE DATABASE ${name}`);
try {
  const house = await startHouse({
    port: 24_000,
    args: ['--processes', '--data', data],
    variables: { ...process.env, DATABASE_URL: url.href },
  });
  try {
    const walked = [...(await house.walkAll()), ...(await house.walkAll(['--upper-case-ids']))];
    report([...walked, await house.keepsTextsOutOfCache(), await house.end()]);
  } finally {
    house.kill();
  }
} finally {
  await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
  await rm(data, { recursive: true, force: true });
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
