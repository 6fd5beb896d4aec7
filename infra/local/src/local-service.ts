import type { Migration } from '@kindred/database/migration';
import type { MoreRole } from '@kindred/database/provision';
import { topicsOf, type ServiceDefinition } from '@kindred/service/define-service';
import type { ServiceEnvironment } from '@kindred/service/service-environment';
import { startService } from '@kindred/service/start-service';
import type { Surroundings } from '@kindred/service/surroundings';

/** A service as a local start sees it: whatever its parts and settings are, it is prepared and started alike. */
export interface LocalService {
  readonly name: string;
  /** Its folder of `.graphql` files. */
  readonly schema: URL;
  readonly topics: readonly string[];
  readonly databaseRoles: readonly MoreRole[];
  readonly migrations: readonly Migration[];
  /** The prefixes of its streamed replies. */
  readonly replyStreams: readonly string[];
  /** Starts it on variables, read by its own reader. */
  start(variables: Readonly<Record<string, string>>, surroundings: Surroundings): Promise<StartedService>;
}

export interface StartedService {
  drain(): Promise<void>;
  /** What its operations work with, if it runs in this process. */
  readonly dependencies?: unknown;
}

/** Takes a definition as it stands in the service's `service.ts`. */
export function localService<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
): LocalService {
  const { name, schema, databaseRoles = [], migrations, replyStreams } = definition;
  return {
    name,
    schema,
    topics: topicsOf(definition),
    databaseRoles,
    migrations,
    replyStreams,
    start: (variables, surroundings) => startService(definition, definition.environment(variables), surroundings),
  };
}
