import type { MigrationState } from '@kindred/database/migration-state';
import type { Transport } from '@kindred/events/transport';
import { within } from '@kindred/events/timing';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { ServiceEnvironment } from './service-environment.ts';

const patienceMs = 2_000;

export interface HealthOptions {
  /** The hash of the schema that this process serves. */
  readonly schemaSha256: string;
  /** How the database compares with the code; rejects where the database does not answer. */
  readonly migrations: () => Promise<MigrationState>;
  readonly newerSchema: ServiceEnvironment['NEWER_SCHEMA'];
  readonly transport: Transport;
  /** True from the moment at which the service has been told to stop. */
  readonly stopping: () => boolean;
  readonly logger: Logger;
}

/**
 * `/health/live` answers while the process does. `/health/schema` names the schema that the process serves, for the
 * gateway. `/health/ready` is 503 in three cases: the service is stopping, the database does not answer, or a migration
 * of this release is missing. Without the broker the answer is `degraded` and 200, because the outbox keeps events.
 */
export function healthRoutes(
  app: FastifyInstance,
  { schemaSha256, migrations, newerSchema, transport, stopping, logger }: HealthOptions,
): void {
  let logged = '';
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/schema', () => ({ sha256: schemaSha256 }));
  app.get('/health/ready', async (_request, reply) => {
    if (stopping()) return reply.code(503).send({ status: 'stopping' });
    const [state, broker] = await Promise.all([
      within(patienceMs, migrations()).catch(() => undefined),
      answers(transport.check()),
    ]);
    const dependencies = { database: state ? 'up' : 'down', broker };
    const unfit = state && unfitMigrations(state, newerSchema);
    const reason = JSON.stringify(unfit ?? null);
    if (unfit && reason !== logged)
      logger.error(unfit, 'Not ready: the database does not have the migrations of this release');
    logged = reason;
    const status = !state || unfit ? 'unavailable' : broker === 'down' ? 'degraded' : 'ready';
    return reply.code(status === 'unavailable' ? 503 : 200).send({ status, dependencies, ...unfit });
  });
}

/**
 * Why the service must not run on this database schema; null if it may. It runs on a newer schema unless a setting
 * forbids that.
 */
export function unfitMigrations(
  { missing, unknown }: MigrationState,
  newer: ServiceEnvironment['NEWER_SCHEMA'],
): { missingMigrations?: readonly string[]; unknownMigrations?: readonly string[] } | null {
  if (missing.length > 0) return { missingMigrations: missing };
  return newer === 'refuse' && unknown.length > 0 ? { unknownMigrations: unknown } : null;
}

async function answers(probe: Promise<unknown>): Promise<'up' | 'down'> {
  const inTime = await within(
    patienceMs,
    probe.then(
      () => true,
      () => false,
    ),
  );
  return inTime ? 'up' : 'down';
}
