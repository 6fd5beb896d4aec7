import type { Database } from '@kindred/database/data-source';
import type { MigrationClass } from '@kindred/database/migrate';
import type { MoreRole } from '@kindred/database/provision';
import type { Retention } from '@kindred/database/purge';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { EventContract } from '@kindred/contracts/define-event';
import type { ErasureCompleted } from '@kindred/contracts/erasure-completed';
import type { FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Job } from './jobs.ts';
import type { LoaderFactories } from './loaders.ts';
import type { RecordedMutations } from './security/record-mutations.ts';
import type { SecurityLog } from './security/security-log.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import type { VerifyToken } from './token-verifier.ts';
import type { Consumer } from './when.ts';

/** What every service has. Its own dependencies (ports, keys, settings) are made from it. */
export interface ServiceContext<Environment extends ServiceEnvironment = ServiceEnvironment> {
  readonly environment: Environment;
  readonly database: Database;
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly logger: Logger;
  /** Sign-ins, refusals and abuse: see `security/security-log.ts`. */
  readonly security: SecurityLog;
  readonly metrics: Registry;
  readonly clock: () => Date;
}

export interface Erasure {
  /** What was deleted or made anonymous, by kind, such as `PROFILE`. */
  readonly erased: readonly { readonly kind: string; readonly count: number }[];
  /** What stays, and the code of the reason, such as `LEDGER`. */
  readonly kept: readonly { readonly kind: string; readonly count: number; readonly reason: string }[];
}

/**
 * Resolvers by type and field, as a service writes them; its generated `Resolvers` type checks each against the schema.
 */
export type ResolverMap = Readonly<Record<string, unknown>>;

/**
 * The table of contents of a service: data, no behaviour. The same definition runs alone in its container and beside
 * the others in `npm start`.
 */
export interface ServiceDefinition<
  Dependencies = unknown,
  Environment extends ServiceEnvironment = ServiceEnvironment,
> {
  readonly name: string;
  /** The folder of `.graphql` files. */
  readonly schema: URL;
  readonly resolvers: readonly ResolverMap[];
  readonly loaders: LoaderFactories;
  /** Database roles beside the service's own, by their last word, for what its ordinary role may not see. */
  readonly databaseRoles?: readonly MoreRole[];
  readonly entities: readonly Function[];
  readonly migrations: readonly MigrationClass[];
  /** Every contract that this service publishes, beside `erased`; its topics are made at the start. */
  readonly publishes: readonly EventContract[];
  readonly consumers: readonly Consumer<NoInfer<Dependencies>>[];
  /** Consumers that follow from settings, such as one for each service that there is. */
  readonly furtherConsumers?: (dependencies: Dependencies) => readonly Consumer<NoInfer<Dependencies>>[];
  /**
   * Refuses a mutation within 5 s after its login was revoked or its person suspended, and gives admins their current
   * role. Without it, a token keeps its rights for up to 15 minutes. Needs CLIENT_SECRET; see docs/services.md.
   */
  readonly refusesRevokedWriters?: boolean;
  /** Only identity: its operations check an admin's account and session in their own transaction. */
  readonly checksAdminsItself?: boolean;
  /**
   * The security event of each recorded mutation. Refusals of authorisation, limits and admin actions are recorded
   * without an entry here.
   */
  readonly securityEvents?: RecordedMutations;
  readonly jobs: readonly Job<NoInfer<Dependencies>>[];
  readonly retention: readonly Retention[];
  /** Reads the settings out of variables; throws `InvalidEnvironment`. */
  readonly environment: (variables: Readonly<Record<string, string | undefined>>) => Environment;
  readonly dependencies: (service: ServiceContext<Environment>) => Promise<Dependencies> | Dependencies;
  readonly closeDependencies?: (dependencies: Dependencies) => Promise<void>;
  /** Only identity: the keys that verify tokens, which others fetch from it. */
  readonly tokenKeys?: (dependencies: Dependencies) => JWTVerifyGetKey;
  /** HTTP beside GraphQL: key sets, webhooks, streams. `verify` tells who asks from a request's `authorization`. */
  readonly routes?: (
    app: FastifyInstance,
    dependencies: Dependencies,
    service: ServiceContext<Environment>,
    verify: VerifyToken,
  ) => void;
  /** The contract of this service's answer when it erased somebody, made by `erasureCompleted(name)`. */
  readonly erased: EventContract<ErasureCompleted>;
  /**
   * Which of `databaseRoles` sees all of one person, for erasing and for the archive, where the ordinary role does not.
   */
  readonly custodianRole?: string;
  /**
   * Which of `databaseRoles` erases, where whoever makes the archive must not be able to, or who erases must not read.
   */
  readonly eraserRole?: string;
  /**
   * Removes what this service holds of a person, in one transaction; runs again without harm. What was sealed under the
   * person's keys needs no care: the keys are destroyed with it.
   */
  readonly erase: (tx: Transaction, userId: string, dependencies: NoInfer<Dependencies>) => Promise<Erasure>;
  /** What this service holds of a person, in a sentence for them: the heading of its part of their archive. */
  readonly holds: string;
  /** All that this service holds of a person, as plain data, for their archive. */
  readonly export: (
    tx: ReadTransaction,
    userId: string,
    dependencies: NoInfer<Dependencies>,
  ) => Promise<Record<string, unknown>>;
}

export function defineService<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
): ServiceDefinition<Dependencies, Environment> {
  return definition;
}
