import type { Lifecycle } from '@kindred/contracts/lifecycle';
import type { FastifyInstance } from 'fastify';
import type { AgentAccess } from '../agents/agent-access.ts';
import type { Job } from '../jobs.ts';
import type { LoaderFactories } from '../loaders.ts';
import type { NodePages } from '../nodes/node-pages.ts';
import type { Erasing } from '../personal-data/erasing.ts';
import type { OtherTable, PersonalTable } from '../personal-data/inventory.ts';
import type { ResolverMap } from '../resolver-map.ts';
import type { MutationGuard } from '../sanctions/guard-mutations.ts';
import type { RecordedMutations } from '../security/record-mutations.ts';
import type { ServiceContext } from '../service-context.ts';
import type { VerifyToken } from '../token-verifier.ts';
import type { Consumer } from '../when.ts';

/** What one folder of a service gives to it. Data, no behaviour: a service is a list of these. */
export interface Feature<Dependencies = unknown, Factories extends LoaderFactories = LoaderFactories> {
  /** The folder's name. */
  readonly name: string;
  readonly entities?: readonly Function[];
  readonly resolvers?: readonly ResolverMap[];
  /** Names are unique in the service, since the loaders of a request are one object. */
  readonly loaders?: Factories;
  /** What `node` finds where a type's `__resolveReference` also answers with what the caller may not see. */
  readonly nodes?: NodePages;
  readonly consumers?: readonly Consumer<Dependencies>[];
  /** Consumers that follow from settings, such as one for each service that there is. */
  readonly consumersFor?: (dependencies: Dependencies) => readonly Consumer<Dependencies>[];
  readonly jobs?: readonly Job<Dependencies>[];
  /** Tables with something of people in them, in the order in which an erasure can delete their rows. */
  readonly personalData?: readonly PersonalTable<Dependencies>[];
  /** Tables without anything of people. */
  readonly otherTables?: readonly OtherTable[];
  /** The lifecycles of statuses, by the name of their GraphQL type. docs/lifecycles.md shows them. */
  readonly lifecycles?: Readonly<Record<string, Lifecycle<string>>>;
  /** Names of columns with ids of things, such as `session_id`: none of them can name a person. */
  readonly idsOfThings?: readonly string[];
  /**
   * Runs before anything of a person is deleted: locks what the erasure decides about, and ends what goes on. What it
   * returns runs after everything else of the erasure, in the same transaction.
   */
  readonly beforeErasure?: (erasing: Erasing<Dependencies>) => Promise<void | (() => Promise<void>)>;
  /** The security event of each recorded mutation; see docs/services.md. */
  readonly securityEvents?: RecordedMutations;
  /** The fields that agents may ask for in a person's name. All others are closed to them. */
  readonly forAgents?: AgentAccess;
  /** Refuses sanctioned people before any mutation of the service. One feature of a service may have it. */
  readonly mutationGuard?: MutationGuard;
  /**
   * Where replies stream: each prefix is for `GET /PREFIX/:id/reply`, which the gateway hands on to the service. The
   * feature's `routes` answer it with `replyRoute` of `@kindred/replies/reply-route`.
   */
  readonly replyStreams?: readonly string[];
  /** HTTP beside GraphQL: webhooks, streams. `verify` reads the caller out of a request's `authorization`. */
  routes?(app: FastifyInstance, dependencies: Dependencies, service: ServiceContext, verify: VerifyToken): void;
}

export function defineFeature<Dependencies, Factories extends LoaderFactories = LoaderFactories>(
  feature: Feature<Dependencies, Factories>,
): Feature<Dependencies, Factories> {
  return feature;
}
