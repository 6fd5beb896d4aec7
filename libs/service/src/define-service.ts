import type { EventContract } from '@kindred/contracts/define-event';
import type { ErasureCompleted } from '@kindred/contracts/erasure-completed';
import type { Migration } from '@kindred/database/migration';
import type { MoreRole } from '@kindred/database/provision';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { JWTVerifyGetKey } from 'jose';
import type { Feature } from './features/define-feature.ts';
import { mergeFeatures, type Contents } from './features/merge-features.ts';
import type { Marks } from './personal-data/owner.ts';
import type { LoginStatesSource } from './revocation/login-states.ts';
import type { ServiceContext } from './service-context.ts';
import type { ServiceEnvironment } from './service-environment.ts';

/** What a service is, beside its features. Data, no behaviour. */
export interface ServiceOptions<Dependencies = unknown, Environment extends ServiceEnvironment = ServiceEnvironment> {
  readonly name: string;
  /** The folder of `.graphql` files. */
  readonly schema: URL;
  /** Reads the settings out of variables; throws `InvalidEnvironment`. */
  readonly environment: (variables: Readonly<Record<string, string | undefined>>) => Environment;
  /** Database roles beside the service's own, by their last word, for what its ordinary role may not see. */
  readonly databaseRoles?: readonly MoreRole[];
  readonly migrations: readonly Migration[];
  readonly features: readonly Feature<NoInfer<Dependencies>>[];
  readonly dependencies: (service: ServiceContext<Environment>) => Promise<Dependencies> | Dependencies;
  readonly closeDependencies?: (dependencies: Dependencies) => Promise<void>;
  /**
   * Refuses a mutation within 5 s after its login was revoked or its person suspended, and gives admins their current
   * role. Without it, a token keeps its rights for up to 15 minutes. The value makes the source of the logins' current
   * states: `identityLogins` of `@kindred/identity-client`. See docs/services.md.
   */
  readonly refusesRevokedWriters?: LoginStatesSource;
  /** The service holds what no agent may see or move: none of its features may open a field to agents. */
  readonly closedToAgents?: boolean;
  /** Only identity: its operations check an admin's account and session in their own transaction. */
  readonly checksAdminsItself?: boolean;
  /** Only identity: the keys that verify tokens, which others fetch from it. */
  readonly tokenKeys?: (dependencies: Dependencies) => JWTVerifyGetKey;
  /** The aggregates that the service tells of: `topics` beside its contracts. Its topics are made at the start. */
  readonly topics: Readonly<Record<string, string>>;
  /** The contract of the service's answer to an erasure, made by `erasureCompleted(name)`. */
  readonly erased: EventContract<ErasureCompleted>;
  /** The heading of the service's part of an archive: a sentence that tells the person what the service has of them. */
  readonly archiveHeading: string;
  /** What its tables know a person by, beside their id. */
  readonly marksOf?: (
    tx: ReadTransaction,
    userId: string,
    dependencies: NoInfer<Dependencies>,
  ) => Promise<Readonly<Record<string, string | null>>>;
  /** Which of `databaseRoles` sees all of one person, for the archive and the erasure. By default the ordinary role. */
  readonly custodianRole?: string;
  /** Which of `databaseRoles` erases, if the role that makes the archive must not. */
  readonly eraserRole?: string;
}

export interface ServiceDefinition<Dependencies = unknown, Environment extends ServiceEnvironment = ServiceEnvironment>
  extends ServiceOptions<Dependencies, Environment>, Contents<Dependencies> {}

/** Defines a service. The same definition runs alone in its container, beside others in `npm start`, and in tests. */
export function defineService<Dependencies, Environment extends ServiceEnvironment>(
  options: ServiceOptions<Dependencies, Environment>,
): ServiceDefinition<Dependencies, Environment> {
  const contents = mergeFeatures(options.features);
  if (options.closedToAgents && contents.openToAgents.size > 0)
    throw new Error(`${options.name} is closed to agents, and a feature of it opens fields to them.`);
  return { ...options, ...contents };
}

/** The names of the topics that a service tells on. */
export function topicsOf({ name, topics }: Pick<ServiceOptions<never>, 'name' | 'topics'>): string[] {
  return Object.keys(topics).map((aggregate) => `kindred.${name}.${aggregate}`);
}

/** What the tables of a service know a person by. */
export async function marksOf<Dependencies, Environment extends ServiceEnvironment>(
  definition: Pick<ServiceOptions<Dependencies, Environment>, 'marksOf'>,
  tx: ReadTransaction,
  userId: string,
  dependencies: Dependencies,
): Promise<Marks> {
  return { ...(await definition.marksOf?.(tx, userId, dependencies)), id: userId };
}
