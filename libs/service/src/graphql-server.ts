import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { ResolverMap } from './resolver-map.ts';
import type { errorFormatter } from './format-error.ts';
import { answerNodeTypes } from './nodes/answer-node-types.ts';
import type { NodePages } from './nodes/node-pages.ts';
import { readIdsAtTheEdge } from './ids/read-ids-at-the-edge.ts';
import { scalars } from './scalars.ts';
import { refuseVariables } from './variables/refuse-variables.ts';
import type { VariableBounds } from './variables/variable-bounds.ts';

/** Wide enough for the gateway's lists of entities: ten thousand of a page of a hundred within a page of a hundred. */
const variableBounds: VariableBounds = { bytes: 1_000_000, depth: 20, entries: 10_000, keys: 200, values: 100_000 };

export interface GraphqlServerOptions<Context extends BaseContext> {
  readonly schema: string;
  readonly resolvers: readonly ResolverMap[];
  /** Instead of references, for `node`; see `nodes/node-pages.ts`. */
  readonly nodes?: NodePages;
  readonly formatError: ReturnType<typeof errorFormatter>;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
}

/**
 * The subgraph. The gateway in front of it limits depth and size for the public; a limit on tokens guards the direct
 * way.
 */
export function graphqlServer<Context extends BaseContext>({
  schema,
  resolvers,
  nodes = {},
  formatError,
  plugins,
}: GraphqlServerOptions<Context>): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: executable(schema, resolvers, nodes),
    formatError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    parseOptions: { maxTokens: 20_000 },
    // GraphQL adds one more error, which says that there are more.
    validationOptions: { maxErrors: 9 },
    // Cache control would look at every field of every answer, and no schema of ours gives it anything to find.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      refuseVariables<Context>(variableBounds),
      ...plugins,
    ],
    // The process that runs the service decides about signals: it drains more than this server.
    stopOnTerminationSignals: false,
  });
}

function executable(typeDefs: string, resolvers: readonly ResolverMap[], nodes: NodePages): GraphQLSchema {
  const document = parse(typeDefs);
  const schema = buildSubgraphSchema({
    typeDefs: document,
    resolvers: merged([scalarsOf(document), ...resolvers]) as never,
  });
  answerNodeTypes(schema, nodes);
  readIdsAtTheEdge(schema);
  return schema;
}

/** The scalars that a schema defines. */
function scalarsOf({ definitions }: DocumentNode): ResolverMap {
  const defined = new Set(
    definitions.flatMap((one) => (one.kind === Kind.SCALAR_TYPE_DEFINITION ? [one.name.value] : [])),
  );
  return Object.fromEntries(Object.entries(scalars).filter(([name]) => defined.has(name)));
}

/**
 * Folders of a service each resolve their own fields of `Query`, `Mutation` and `User`. The same field twice is a
 * mistake.
 */
function merged(maps: readonly ResolverMap[]): ResolverMap {
  const all: Record<string, unknown> = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map))) {
    const existing = all[type];
    if (existing === undefined) all[type] = fields;
    else {
      const twice = Object.keys(fields as object).find((field) => field in (existing as object));
      if (twice) throw new Error(`${type}.${twice} is resolved in two places.`);
      all[type] = { ...existing, ...(fields as object) };
    }
  }
  return all;
}
