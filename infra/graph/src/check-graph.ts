import { brokenOperations, type ClientOperations } from '@kindred/codegen/client-operations';
import { CompositionFailed, composeSupergraph } from '@kindred/gateway/supergraph/compose-supergraph';
import type { Subgraph } from '@kindred/gateway/supergraph/subgraph';
import { clientSdl, graphChanges, subgraphChanges, type Changes } from './changes.ts';
import { undeclaredRefusals } from './declared-codes.ts';
import { undocumented } from './descriptions.ts';
import { errorsFile } from './errors-file.ts';
import type { Exceptions } from './exceptions.ts';
import { mutationsWithoutPayload } from './payloads.ts';
import type { RefusalSources } from './refusal-sources.ts';
import { publication, type PublishedFiles } from './published-graph.ts';

/** The findings of a check, each as a sentence for the developer. */
export interface Findings {
  /** These prevent the publication. */
  readonly problems: readonly string[];
  /** These break users of the published schema. They are published only with `--breaking`. */
  readonly breaking: readonly string[];
  /** These are for information, and prevent nothing. */
  readonly notes: readonly string[];
  /** The schema that would be published. Null if the schemas do not compose, and for a draft. */
  readonly publication: PublishedFiles | null;
}

export interface Check {
  /** Checks a deployment of this service only: its current schema with the published ones of all others. */
  readonly service?: string | undefined;
  /** Draft services. They are included only if the check is for one of them. */
  readonly drafts: ReadonlySet<string>;
  readonly refusals: RefusalSources;
  readonly exceptions: Exceptions;
  /** How services ask each other. A schema that refuses one of these operations is not published, breaking or not. */
  readonly operations: readonly ClientOperations[];
}

/** Compares schemas with the published ones. */
export function checkGraph(all: readonly Subgraph[], published: readonly Subgraph[], check: Check): Findings {
  const { service, drafts, refusals, operations } = check;
  const current = all.filter(({ name }) => name === service || !drafts.has(name));
  const candidates = service === undefined ? current : deployed(current, published, service);
  const judged = candidates.filter(({ name }) => service === undefined || name === service);
  const broken = compositionProblems(candidates);
  if (typeof broken !== 'string') return { problems: broken, breaking: [], notes: [], publication: null };

  const problems = [
    ...judged.flatMap((schema) =>
      undocumented(schema, candidates).map(
        (coordinate) =>
          `${schema.name}: ${coordinate} has no description. Write one above it, for the people who will use it.`,
      ),
    ),
    ...judged.flatMap(({ name, sdl }) =>
      operations.filter((client) => client.service === name).flatMap((client) => brokenOperations(client, sdl)),
    ),
    // Drafts are held to the rules from their first line.
    ...all
      .filter(({ name }) => service === undefined || name === service)
      .flatMap((schema) => brokenRules(schema, published, check)),
  ];
  const own = judged.map((schema) => named(schema.name, publishedChanges(schema, published)));
  const before = published.length === 0 ? null : compositionProblems(published);
  const whole = typeof before === 'string' ? named('the graph', graphChanges(before, broken)) : nothing;
  const gone =
    service === undefined ? published.filter(({ name }) => !current.some((schema) => schema.name === name)) : [];
  return {
    problems,
    breaking: [
      ...gone.map(({ name }) => `${name}: The whole service was removed.`),
      ...[...own, whole].flatMap(({ breaking }) => breaking),
    ],
    notes: [...own, whole].flatMap(({ dangerous }) => dangerous),
    publication:
      service !== undefined && drafts.has(service)
        ? null
        : publication(candidates, broken, {
            apiSdl: clientSdl(broken),
            errors: errorsFile(candidates, refusals),
          }),
  };
}

/** The rules that a schema is written by, beside those of composition. */
function brokenRules(schema: Subgraph, published: readonly Subgraph[], { refusals, exceptions }: Check): string[] {
  const before = published.find(({ name }) => name === schema.name);
  return [...undeclaredRefusals(schema, refusals, exceptions), ...mutationsWithoutPayload(schema, before, exceptions)];
}

const nothing: Changes = { breaking: [], dangerous: [] };

/** The supergraph, or why there is none. */
function compositionProblems(schemas: readonly Subgraph[]): string | readonly string[] {
  try {
    return composeSupergraph(schemas);
  } catch (error) {
    if (error instanceof CompositionFailed) return error.problems;
    throw error;
  }
}

/**
 * All services as they run when only one is deployed. Published services that are not in this checkout are included.
 */
function deployed(current: readonly Subgraph[], published: readonly Subgraph[], service: string): Subgraph[] {
  const elsewhere = published.filter(({ name }) => !current.some((schema) => schema.name === name));
  const here = current.map((schema) =>
    schema.name === service ? schema : (published.find(({ name }) => name === schema.name) ?? schema),
  );
  return [...here, ...elsewhere];
}

function publishedChanges({ name, sdl }: Subgraph, published: readonly Subgraph[]): Changes {
  const before = published.find((schema) => schema.name === name);
  return before ? subgraphChanges(before.sdl, sdl) : nothing;
}

function named(name: string, { breaking, dangerous }: Changes): Changes {
  const say = (sentence: string) => `${name}: ${sentence}`;
  return { breaking: breaking.map(say), dangerous: dangerous.map(say) };
}
