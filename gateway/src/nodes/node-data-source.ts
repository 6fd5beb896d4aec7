import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { DomainError } from '@kindred/contracts/domain-error';
import { readId } from '@kindred/service/ids/read-id';
import DataLoader from 'dataloader';
import {
  buildSchema,
  execute,
  parse,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../requests/request-context.ts';
import type { SubgraphAddress } from '../supergraph/subgraph.ts';
import { askNodeTypes, type Ask } from './ask-node-types.ts';
import type { Nodes } from './node-services.ts';
import { mostNodes, nodeSchema } from './node-subgraph.ts';

type Source = GraphQLDataSource<RequestContext>;

export class TooManyNodes extends DomainError {
  readonly code = 'TOO_MANY_IDS';

  constructor() {
    super(`At most ${mostNodes} ids can be asked for at once.`, { details: { field: 'ids', maximum: mostNodes } });
  }
}

/**
 * The `node` subgraph, which runs in the gateway. It answers with stubs of a type and an id. The planner asks the
 * services for all other fields, as it does for any reference.
 */
export class NodeDataSource implements Source {
  readonly #sourceOf: (service: SubgraphAddress) => Source;
  #schema: GraphQLSchema | null = null;
  #types: ReadonlySet<string> = new Set();
  #services: readonly Source[] = [];

  constructor(sourceOf: (service: SubgraphAddress) => Source) {
    this.#sourceOf = sourceOf;
  }

  /** Answers for this graph from now on. */
  use({ types, services }: Nodes): void {
    this.#schema = types.length === 0 ? null : buildSchema(nodeSchema(types));
    this.#types = new Set(types);
    this.#services = services.map(this.#sourceOf);
  }

  async process(options: GraphQLDataSourceProcessOptions<RequestContext>): ReturnType<Source['process']> {
    if (!('incomingRequestContext' in options) || !this.#schema) throw new Error('There is no graph with nodes.');
    const { query = '', variables } = options.request;
    const { data, errors } = await execute({
      schema: this.#schema,
      document: parse(query),
      variableValues: variables,
      rootValue: this.#answers(options),
    });
    return { data: data ?? null, ...(errors && { errors: errors.map(formatted) }) };
  }

  /** The root fields of one call. All ids of the call are looked for at once. */
  #answers(ask: Ask): object {
    const services = this.#services;
    const loader = new DataLoader<string, string | null>((ids) => askNodeTypes(ids, services, ask));
    const load = async (id: string) => {
      const type = await loader.load(id);
      // A service may be newer than the graph that is served.
      return type !== null && this.#types.has(type) ? { __typename: type, id } : null;
    };
    return {
      node: ({ id }: { id: string }) => load(readId('id', id)),
      nodes: ({ ids }: { ids: readonly string[] }) => {
        if (ids.length > mostNodes) throw new TooManyNodes();
        return ids.map((id, index) => readId(`ids[${index}]`, id)).map(load);
      },
    };
  }
}

function formatted(error: GraphQLError): GraphQLFormattedError {
  const { message, path, originalError } = error;
  const refusal = originalError instanceof DomainError ? originalError : null;
  const extensions = refusal
    ? { code: refusal.code, ...(refusal.details && { details: refusal.details }) }
    : error.extensions;
  return { message, ...(path && { path }), extensions };
}
