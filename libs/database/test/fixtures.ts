import { newId } from '@kindred/contracts/uuid';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import pg from 'pg';
import type { Actor } from '../src/actor.ts';
import { openDatabase, type Database } from '../src/data-source.ts';
import { migrationFingerprint } from '../src/fingerprint.ts';
import { migrateUp } from '../src/migrate.ts';
import { provision } from '../src/provision.ts';
import { UnitOfWork } from '../src/unit-of-work.ts';
import { Keepsake, keepsakesMigration } from './keepsake.fixture.ts';
import { Tribe, tribesMigration } from './tribe.fixture.ts';

export const service = 'fixtures';
export const migrations = [tribesMigration, keepsakesMigration];
export const now = new Date('2026-03-01T12:00:00.000Z');

/** A service's database as it is deployed, and the ways into it that a test needs. */
export interface Fixtures {
  readonly throwaway: ThrowawayDatabase;
  readonly database: Database;
  readonly work: UnitOfWork;
  /** As a superuser, past every role: for looking at what is really there. */
  asOwner<Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  found(owner: Actor, name: string): Promise<Tribe>;
  close(): Promise<void>;
}

export async function openFixtures({
  poolSize = 4,
  clock = () => now,
}: { poolSize?: number; clock?: () => Date } = {}): Promise<Fixtures> {
  const throwaway = await throwawayDatabase({
    reuse: true,
    prepare: {
      key: `${service}-${await migrationFingerprint(service, migrations)}`,
      async apply(ownerUrl) {
        await provision({ service, ownerUrl });
        await migrateUp({ service, ownerUrl, migrations });
      },
    },
  });
  const database = await openDatabase({ service, url: throwaway.url, entities: [Tribe, Keepsake], poolSize });
  const work = new UnitOfWork({ service, database, clock });
  return {
    throwaway,
    database,
    work,
    asOwner: (sql, parameters) => asOwner(throwaway.url, sql, parameters),
    found: (owner, name) => work.run(owner, async (tx) => tx.add(Tribe.found(owner.id ?? '', name, tx.now))),
    async close() {
      await database.close();
      await throwaway.drop();
    },
  };
}

export function person(): Actor & { id: string } {
  return { role: 'person', id: newId() };
}

async function asOwner<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  parameters?: unknown[],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}
