import { setTimeout as wait } from 'node:timers/promises';
import { isDatabaseAway } from '@kindred/database/conflict';
import { openDatabase, type Database } from '@kindred/database/data-source';
import { migrationState } from '@kindred/database/migration-state';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Logger } from 'pino';
import type { ServiceDefinition } from './define-service.ts';
import { unfitMigrations } from './health.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import { WaitingRoom } from './waiting-room.ts';

type Prepared = Pick<ServiceDefinition, 'name' | 'entities' | 'migrations'>;

const lookAgainMs = 1_000;

/**
 * Waits until the database answers and has all migrations of this release, then opens it. Meanwhile the service's port
 * says why it is not ready, and no consumer, job or relay runs. Throws any error except that the database is away.
 */
export async function openPreparedDatabase(
  definition: Prepared,
  environment: ServiceEnvironment,
  logger: Logger,
): Promise<Database> {
  const room = new WaitingRoom(environment, logger);
  try {
    for (;;) {
      const database = await reachDatabase(definition, environment, room);
      if (database && (await isPrepared(definition, environment, database, room))) return database;
      await database?.close();
      await wait(lookAgainMs);
    }
  } finally {
    await room.close();
  }
}

async function reachDatabase(
  { name, entities }: Prepared,
  { DATABASE_URL: url, DATABASE_POOL_SIZE: poolSize, DATABASE_PREPARES: prepares }: ServiceEnvironment,
  room: WaitingRoom,
): Promise<Database | null> {
  try {
    return await openDatabase({ service: name, url, entities: [...entities], poolSize, prepares: prepares === 'yes' });
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    await room.say(
      { status: 'unavailable', dependencies: { database: 'down' } },
      'The database is away; trying again',
      error,
    );
    return null;
  }
}

async function isPrepared(
  { name: service, migrations }: Prepared,
  environment: ServiceEnvironment,
  database: Database,
  room: WaitingRoom,
): Promise<boolean> {
  const work = new UnitOfWork({ service, database });
  try {
    const unfit = unfitMigrations(await migrationState(work, migrations), environment.NEWER_SCHEMA);
    if (!unfit) return true;
    await room.say(
      { status: 'unavailable', ...unfit },
      'The database does not have the migrations of this release; waiting for them',
    );
  } catch (error) {
    if (!isDatabaseAway(error)) {
      await database.close();
      throw error;
    }
    await room.say(
      { status: 'unavailable', dependencies: { database: 'down' } },
      'The database is away; trying again',
      error,
    );
  }
  return false;
}
