import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../requests/request-context.ts';

/** One call to a service, on behalf of the caller of this request. */
export type Ask = Extract<GraphQLDataSourceProcessOptions<RequestContext>, { incomingRequestContext: unknown }>;

const question = 'query ($ids: [ID!]!) { nodeTypes(ids: $ids) }';

/** A service's answer about ids: a type for each that it knows, and an error for each that it could not look for. */
interface Known {
  readonly types: readonly (string | null)[];
  errorAt(index: number): GraphQLFormattedError | undefined;
}

/**
 * The type of each id, null for one that no service knows, or an error for one that a service may know which could not
 * answer. Asks every service once, side by side.
 */
export async function askNodeTypes(
  ids: readonly string[],
  services: readonly GraphQLDataSource<RequestContext>[],
  ask: Ask,
): Promise<(string | null | GraphQLError)[]> {
  const answers = await Promise.all(services.map((service) => askOne(ids, service, ask)));
  return ids.map((_, index) => {
    const type = answers.map(({ types }) => types[index]).find((found) => found != null);
    if (type != null) return type;
    const error = answers.map((answer) => answer.errorAt(index)).find((found) => found !== undefined);
    return error ? new GraphQLError(error.message, { extensions: error.extensions }) : null;
  });
}

async function askOne(ids: readonly string[], service: GraphQLDataSource<RequestContext>, ask: Ask): Promise<Known> {
  const { data, errors = [] } = await service.process({ ...ask, request: { query: question, variables: { ids } } });
  const types = (data?.['nodeTypes'] ?? null) as readonly (string | null)[] | null;
  return {
    types: types ?? [],
    errorAt: (index) => (types === null ? errors[0] : errors.find(({ path }) => path?.[1] === index)),
  };
}
