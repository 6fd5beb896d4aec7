import { Kind, type DirectiveNode, type DocumentNode } from 'graphql';
import type { Subgraph } from '../supergraph/subgraph.ts';

/** The address of the subgraph that runs in the gateway itself. */
export const nodeSubgraphUrl = 'kindred:node';

/** The most ids that `nodes` takes. */
export const mostNodes = 100;

/**
 * The `node` subgraph: a stub for each entity of the services that implements `Node`. Null if there is
 * none. The key of a stub cannot be resolved here, so the planner asks the services for everything but the id.
 */
export function nodeSubgraph(schemas: readonly DocumentNode[]): Subgraph | null {
  const types = [...new Set(schemas.flatMap(nodeTypesOf))].sort();
  if (types.length === 0) return null;
  const sdl = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

directive @refuses(codes: [String!]!) on FIELD_DEFINITION

${nodeSchema(types, '@key(fields: "id", resolvable: false)')}`;
  return { name: 'node', url: nodeSubgraphUrl, sdl };
}

/** The same as the gateway executes it, without what only composition needs. */
export function nodeSchema(types: readonly string[], key = ''): string {
  const refuses = key === '' ? '' : ' @refuses(codes: ["TOO_MANY_IDS"])';
  const stubs = types.map((type) => `type ${type} implements Node ${key} {\n  id: ID!\n}`);
  return `interface Node {
  id: ID!
}

type Query {
  """
  What has this id and a page of its own. Null where there is nothing, or nothing that you may see. An error with
  \`SUBGRAPH_UNAVAILABLE\` where a service that may know it is away.
  """
  node("A UUID." id: ID!): Node
  """
  Like \`node\` for several ids, in their order, each entry null for itself. Refused with \`TOO_MANY_IDS\` beyond
  ${mostNodes}.
  """
  nodes("UUIDs of any types." ids: [ID!]!): [Node]${refuses}
}

${stubs.join('\n\n')}
`;
}

/** The types of a service's schema that take part: entities with the key `id` that clients can see. */
function nodeTypesOf({ definitions }: DocumentNode): string[] {
  const types = definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? [definition]
      : [],
  );
  const directivesOf = (type: string) =>
    types.filter(({ name }) => name.value === type).flatMap(({ directives = [] }) => directives);
  return types
    .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === 'Node'))
    .map(({ name }) => name.value)
    .filter((type) => directivesOf(type).some(isKeyOfId) && !directivesOf(type).some(isInaccessible));
}

function isKeyOfId({ name, arguments: given = [] }: DirectiveNode): boolean {
  return (
    name.value === 'key' &&
    given.some(
      ({ name: argument, value }) =>
        argument.value === 'fields' && value.kind === Kind.STRING && value.value.trim() === 'id',
    )
  );
}

function isInaccessible({ name }: DirectiveNode): boolean {
  return name.value === 'inaccessible';
}
