import { isObjectType, type GraphQLSchema } from 'graphql';
import type { SubgraphAddress } from '../supergraph/subgraph.ts';
import { nodeSubgraphUrl } from './node-subgraph.ts';

/** The types that implement `Node`, and the services that resolve an id to its type. */
export interface Nodes {
  readonly types: readonly string[];
  readonly services: readonly SubgraphAddress[];
}

/** Reads both from a supergraph. `named` has its subgraphs by their name in `join__Graph`. */
export function nodesIn(schema: GraphQLSchema, named: ReadonlyMap<string, SubgraphAddress>): Nodes {
  const types: string[] = [];
  const services = new Set<SubgraphAddress>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const graphs = graphsOf(type.astNode?.directives ?? []).flatMap((graph) => named.get(graph) ?? []);
    if (!graphs.some(({ url }) => url === nodeSubgraphUrl)) continue;
    types.push(type.name);
    for (const graph of graphs) if (graph.url !== nodeSubgraphUrl) services.add(graph);
  }
  return { types, services: [...services] };
}

type Directives = NonNullable<NonNullable<ReturnType<GraphQLSchema['getQueryType']>>['astNode']>['directives'];

/** The subgraphs in which a type implements `Node`. */
function graphsOf(directives: NonNullable<Directives>): string[] {
  return directives
    .filter(({ name }) => name.value === 'join__implements')
    .map(({ arguments: given = [] }) => new Map(given.map(({ name, value }) => [name.value, value])))
    .flatMap((given) => {
      const [graph, implemented] = [given.get('graph'), given.get('interface')];
      return graph?.kind === 'EnumValue' && implemented?.kind === 'StringValue' && implemented.value === 'Node'
        ? [graph.value]
        : [];
    });
}
