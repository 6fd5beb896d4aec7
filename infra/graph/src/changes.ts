import { Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { completeSchema } from '@kindred/gateway/supergraph/complete-schema';
import { readSupergraph } from '@kindred/gateway/supergraph/supergraph-details';
import {
  findBreakingChanges,
  findDangerousChanges,
  lexicographicSortSchema,
  parse,
  printSchema,
  type GraphQLSchema,
} from 'graphql';

/** What has changed from one schema to the next, in sentences. */
export interface Changes {
  /** Changes that break users of the old schema. */
  readonly breaking: readonly string[];
  /** Changes that may surprise users: a new value of an enumeration, another default. */
  readonly dangerous: readonly string[];
}

/**
 * The changes of one service's schema, entities and keys included, as the other services and the planner rely on them.
 */
export function subgraphChanges(published: string, current: string): Changes {
  return changes(buildSubgraphSchema(parse(published)), buildSubgraphSchema(parse(current)));
}

/** The changes of the schema that clients see. */
export function graphChanges(publishedSupergraph: string, currentSupergraph: string): Changes {
  return changes(clientSchema(publishedSupergraph), clientSchema(currentSupergraph));
}

/** The schema that clients see, as text with its descriptions, in the order of its names. */
export function clientSdl(supergraphSdl: string): string {
  return `${printSchema(lexicographicSortSchema(clientSchema(supergraphSdl)))}\n`;
}

function clientSchema(supergraphSdl: string): GraphQLSchema {
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  completeSchema(schema, readSupergraph(supergraphSdl).schema);
  return schema;
}

function changes(before: GraphQLSchema, after: GraphQLSchema): Changes {
  return {
    // A standard scalar that the schema no longer uses is not a breaking change.
    breaking: findBreakingChanges(before, after)
      .map(({ description }) => description)
      .filter((description) => !description.startsWith('Standard scalar')),
    // A service's union of all its entities grows with each new entity, which clients do not see.
    dangerous: findDangerousChanges(before, after)
      .map(({ description }) => description)
      .filter((description) => !description.includes('_Entity')),
  };
}
