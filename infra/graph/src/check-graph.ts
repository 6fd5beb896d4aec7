import { CompositionFailed, composeSupergraph, type Subgraph } from '@kindred/gateway/supergraph/compose-supergraph';
import { clientSdl, graphChanges, subgraphChanges, type Changes } from './changes.ts';
import { undocumented } from './descriptions.ts';
import { publication, type PublishedFiles } from './published-graph.ts';

/** What a check found; everything is a sentence for whoever has to settle it. */
export interface Findings {
  /** What keeps a schema from being published at all. */
  readonly problems: readonly string[];
  /** What breaks somebody, and is published only when that is meant. */
  readonly breaking: readonly string[];
  /** What is worth knowing, and keeps nobody from anything. */
  readonly notes: readonly string[];
  /** What would be published; null where the schemas do not make a graph. */
  readonly publication: PublishedFiles | null;
}

/**
 * Holds schemas against those that were published. With a service's name it is that service's deployment that is judged: its own
 * schema as it is now, everybody else's as it was published.
 */
export function checkGraph(current: readonly Subgraph[], published: readonly Subgraph[], service?: string): Findings {
  const candidates = service === undefined ? current : deployed(current, published, service);
  const judged = candidates.filter(({ name }) => service === undefined || name === service);
  const broken = compositionProblems(candidates);
  if (typeof broken !== 'string') return { problems: broken, breaking: [], notes: [], publication: null };

  const problems = judged.flatMap((schema) => undocumented(schema, candidates).map((coordinate) => `${schema.name}: ${coordinate} has no description. Write one above it, for the people who will use it.`));
  const own = judged.map((schema) => named(schema.name, publishedChanges(schema, published)));
  const before = published.length === 0 ? null : compositionProblems(published);
  const whole = typeof before === 'string' ? named('the graph', graphChanges(before, broken)) : nothing;
  const gone = service === undefined ? published.filter(({ name }) => !current.some((schema) => schema.name === name)) : [];
  return {
    problems,
    breaking: [...gone.map(({ name }) => `${name}: The whole service was removed.`), ...[...own, whole].flatMap(({ breaking }) => breaking)],
    notes: [...own, whole].flatMap(({ dangerous }) => dangerous),
    publication: publication(candidates, broken, clientSdl(broken)),
  };
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

function deployed(current: readonly Subgraph[], published: readonly Subgraph[], service: string): Subgraph[] {
  return current.map((schema) => (schema.name === service ? schema : (published.find(({ name }) => name === schema.name) ?? schema)));
}

function publishedChanges({ name, sdl }: Subgraph, published: readonly Subgraph[]): Changes {
  const before = published.find((schema) => schema.name === name);
  return before ? subgraphChanges(before.sdl, sdl) : nothing;
}

function named(name: string, { breaking, dangerous }: Changes): Changes {
  const say = (sentence: string) => `${name}: ${sentence}`;
  return { breaking: breaking.map(say), dangerous: dangerous.map(say) };
}
