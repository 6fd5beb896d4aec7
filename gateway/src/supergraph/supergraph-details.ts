import { createHash } from 'node:crypto';
import { buildSchema, getDirectiveValues, isEnumType, type GraphQLSchema } from 'graphql';
import { reservedNames } from '../aliases/reserved-names.ts';
import { nodesIn, type Nodes } from '../nodes/node-services.ts';
import { nodeSubgraphUrl } from '../nodes/node-subgraph.ts';
import type { SubgraphAddress } from './subgraph.ts';

/** What this gateway reads out of a supergraph beside what the query planner does. */
export interface SupergraphDetails {
  /** The beginning of the supergraph's SHA-256: the same on every replica that serves the same graph. */
  readonly id: string;
  /** The services. The `node` subgraph, which runs in the gateway, is not among them. */
  readonly subgraphs: readonly SubgraphAddress[];
  readonly nodes: Nodes;
  /** All types and fields, inaccessible ones included, as subgraphs may be asked for them. */
  readonly schema: GraphQLSchema;
  /** Response names that plans read in subgraphs' answers. */
  readonly reservedNames: ReadonlySet<string>;
}

/** Reads a supergraph's text. Throws a sentence where it is no supergraph, such as a plain schema. */
export function readSupergraph(supergraphSdl: string): SupergraphDetails {
  const schema = buildSchema(supergraphSdl, { assumeValid: true, assumeValidSDL: true });
  const graphs = schema.getType('join__Graph');
  const directive = schema.getDirective('join__graph');
  if (!isEnumType(graphs) || !directive) {
    throw new Error(
      'This is no supergraph: it has no enum join__Graph. Compose one with: npm run graph -- compose --out FILE',
    );
  }
  const named = graphs.getValues().map((value): [string, SubgraphAddress] => {
    const { name = value.name, url = '' } =
      (value.astNode ? getDirectiveValues(directive, value.astNode) : undefined) ?? {};
    return [value.name, { name: String(name), url: String(url) }];
  });
  return {
    id: createHash('sha256').update(supergraphSdl).digest('hex').slice(0, 12),
    subgraphs: named.map(([, subgraph]) => subgraph).filter(({ url }) => url !== nodeSubgraphUrl),
    nodes: nodesIn(schema, new Map(named)),
    schema,
    reservedNames: reservedNames(supergraphSdl),
  };
}
