import { inProcessTransport } from '@kindred/events/in-process-transport';
import type { Transport } from '@kindred/events/transport';
import type { ServiceDefinition } from '@kindred/service/define-service';
import type { ServiceEnvironment } from '@kindred/service/service-environment';
import { trustingLogins } from '@kindred/service/revocation/trusting-logins';
import { startService, type RunningService } from '@kindred/service/start-service';
import type { Surroundings } from '@kindred/service/surroundings';
import { testLogLevel } from './environment.ts';
import { commonSettings } from './service-settings.ts';
import { preparedDatabase } from './prepared-database.ts';
import type { ThrowawayDatabase } from './throwaway-database.ts';

export interface TestService<Dependencies> {
  readonly service: RunningService<Dependencies>;
  readonly transport: Transport;
  readonly database: ThrowawayDatabase;
  /**
   * Drains the service and drops its database. Rejects if a mutation was refused with a code that the schema does not
   * declare with `@refuses`.
   */
  stop(): Promise<void>;
}

export interface TestServiceOptions extends Surroundings {
  /** Settings beside the usual ones. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Whether the database is made for this file alone. Without it, an emptied one of another file may serve. */
  readonly ownDatabase?: boolean;
}

const usual = { ...commonSettings, DATABASE_POOL_SIZE: '5', LOG_LEVEL: testLogLevel };

/** A service as it is deployed, on a database of its own: provisioned, migrated, listening on a free port. */
export async function runningService<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
  { variables = {}, ownDatabase = false, ...surroundings }: TestServiceOptions = {},
): Promise<TestService<Dependencies>> {
  const database = await preparedDatabase(definition, { reuse: !ownDatabase });
  const transport = surroundings.transport ?? (await inProcessTransport({ databaseUrl: database.url }));
  const environment = definition.environment({ ...usual, DATABASE_URL: database.url, ...variables });
  // Without an identity to ask, every login is in force.
  const logins = variables['IDENTITY_URL'] === undefined ? { logins: trustingLogins } : {};
  const undeclared = new Set<string>();
  const running = await startService(definition, environment, {
    ...logins,
    onUndeclaredRefusal: (problem) => undeclared.add(problem),
    ...surroundings,
    transport,
  });
  return {
    service: running,
    transport,
    database,
    async stop() {
      await running.drain(3_000);
      if (!surroundings.transport) await transport.close();
      await database.drop();
      if (undeclared.size > 0) throw new Error([...undeclared].join('\n'));
    },
  };
}
