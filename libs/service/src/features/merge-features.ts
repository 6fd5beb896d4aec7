import type { Retention } from '@kindred/database/purge';
import { openFieldsOf, type OpenFields } from '../agents/agent-access.ts';
import type { Job } from '../jobs.ts';
import type { LoaderFactories } from '../loaders.ts';
import type { NodePages } from '../nodes/node-pages.ts';
import type { EndOfLife } from '../personal-data/inventory.ts';
import type { MutationGuard } from '../sanctions/guard-mutations.ts';
import type { RecordedMutations } from '../security/record-mutations.ts';
import type { Consumer } from '../when.ts';
import type { ResolverMap } from '../resolver-map.ts';
import type { Feature } from './define-feature.ts';

/** What the features of a service come to. */
export interface Contents<Dependencies = unknown> {
  readonly entities: readonly Function[];
  readonly resolvers: readonly ResolverMap[];
  readonly loaders: LoaderFactories;
  readonly nodes: NodePages;
  readonly jobs: readonly Job<Dependencies>[];
  readonly retention: readonly Retention[];
  readonly securityEvents: RecordedMutations;
  readonly mutationGuard: MutationGuard | null;
  /** The fields that agents may ask for, with the scope of each. */
  readonly openToAgents: OpenFields;
  /** The prefixes of the service's streamed replies. */
  readonly replyStreams: readonly string[];
  consumersOf(dependencies: Dependencies): readonly Consumer<Dependencies>[];
}

/**
 * Merges features. Throws if two give a loader, a job or a part of the archive of the same name, or if a table's rows
 * are said to end by a job that does not exist.
 */
export function mergeFeatures<Dependencies>(features: readonly Feature<Dependencies>[]): Contents<Dependencies> {
  const tables = features.flatMap(({ personalData = [], otherTables = [] }) => [...personalData, ...otherTables]);
  const loaders = features.flatMap((feature) => Object.entries(feature.loaders ?? {}));
  const jobs = features.flatMap((feature) => feature.jobs ?? []);
  refuseTwice(
    'feature',
    features.map(({ name }) => name),
  );
  refuseTwice(
    'loader',
    loaders.map(([name]) => name),
  );
  refuseTwice(
    'job',
    jobs.map(({ name }) => name),
  );
  refuseTwice('part of the archive', features.flatMap(archiveNames));
  refuseUnknownJobs(
    tables.map(({ endOfLife }) => endOfLife),
    new Set(jobs.map(({ name }) => name)),
  );
  return {
    entities: features.flatMap((feature) => feature.entities ?? []),
    resolvers: features.flatMap((feature) => feature.resolvers ?? []),
    loaders: Object.fromEntries(loaders) as LoaderFactories,
    nodes: Object.assign({}, ...features.map((feature) => feature.nodes ?? {})) as NodePages,
    jobs,
    retention: tables.flatMap(retentionOf),
    securityEvents: Object.assign({}, ...features.map((feature) => feature.securityEvents ?? {})) as RecordedMutations,
    mutationGuard: guardOf(features),
    openToAgents: openFieldsOf(features.flatMap(({ forAgents }) => forAgents ?? [])),
    replyStreams: features.flatMap(({ replyStreams = [] }) => replyStreams),
    consumersOf: (dependencies) =>
      features.flatMap(({ consumers = [], consumersFor }) => [...consumers, ...(consumersFor?.(dependencies) ?? [])]),
  };
}

function guardOf(features: readonly Feature<never>[]): MutationGuard | null {
  const [guard = null, ...others] = features.flatMap(({ mutationGuard }) => mutationGuard ?? []);
  if (others.length > 0) throw new Error('Two features guard mutations.');
  return guard;
}

function archiveNames({ personalData = [] }: Pick<Feature<never>, 'personalData'>): string[] {
  return personalData.flatMap(({ archive }) => ('as' in archive ? [archive.as] : []));
}

function retentionOf({ table, endOfLife }: { readonly table: string; readonly endOfLife?: EndOfLife }): Retention[] {
  return endOfLife && 'expired' in endOfLife ? [{ table, ...endOfLife }] : [];
}

function refuseUnknownJobs(endings: readonly (EndOfLife | undefined)[], jobs: ReadonlySet<string>): void {
  for (const ending of endings) {
    if (ending && 'job' in ending && !jobs.has(ending.job))
      throw new Error(`An inventory says that the job ${ending.job} deletes rows, and no feature has such a job.`);
  }
}

function refuseTwice(what: string, names: readonly string[]): void {
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`Two features have a ${what} of the same name: ${twice.join(', ')}.`);
}
