import { composeServices } from '@apollo/composition';
import { describeRefusals } from '@kindred/service/declared-refusals/describe-refusals';
import type { Subgraph } from './subgraph.ts';
import { nodeSubgraph } from '../nodes/node-subgraph.ts';
import { GraphQLError, parse, type DocumentNode } from 'graphql';

/** The schemas do not make one graph. `problems` says each reason in a sentence, with the line that it is about. */
export class CompositionFailed extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The services' schemas do not compose into one graph:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.name = 'CompositionFailed';
    this.problems = problems;
  }
}

/**
 * Composes the services' schemas into the text of a supergraph, whose descriptions list the codes that `@refuses`
 * declares. The `node` subgraph is added where a service has types that implement `Node`. Throws CompositionFailed.
 */
export function composeSupergraph(subgraphs: readonly Subgraph[]): string {
  if (subgraphs.length === 0) throw new CompositionFailed(['There is no schema at all.']);
  const parsed = subgraphs.map((subgraph) => ({ ...subgraph, parsed: parseSchema(subgraph) }));
  const broken = parsed.flatMap(({ parsed: { problem } }) => (problem === undefined ? [] : [problem]));
  if (broken.length > 0) throw new CompositionFailed(broken);

  const definitions = parsed.flatMap(({ name, url, parsed: { document } }) =>
    document ? [{ name, url, typeDefs: document }] : [],
  );
  const nodes = nodeSubgraph(definitions.map(({ typeDefs }) => typeDefs));
  if (nodes) definitions.push({ ...nodes, typeDefs: parse(nodes.sdl) });
  const { errors, supergraphSdl } = composeServices(definitions);
  if (errors) throw new CompositionFailed(errors.map(described));
  return supergraphSdl;
}

interface Parsed {
  readonly document?: DocumentNode;
  readonly problem?: string;
}

function parseSchema({ name, sdl }: Subgraph): Parsed {
  try {
    return { document: describeRefusals(parse(sdl)) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [position] = error.positions ?? [];
    return { problem: `${name}: ${error.message}${lineAt(sdl, position)}` };
  }
}

/** The library's sentence, which begins with the subgraph's name where there is one, and the line it speaks of. */
function described(error: GraphQLError): string {
  const code = typeof error.extensions.code === 'string' ? ` (${error.extensions.code})` : '';
  const location = error.nodes?.[0]?.loc;
  return `${error.message}${code}${location ? lineAt(location.source.body, location.start) : ''}`;
}

function lineAt(text: string, position: number | undefined): string {
  if (position === undefined) return '';
  const line = text.slice(text.lastIndexOf('\n', position - 1) + 1, text.indexOf('\n', position) + 1 || undefined);
  return line.trim() === '' ? '' : `, at \`${line.trim()}\``;
}
