import { DomainError, type ErrorKind } from '@kindred/contracts/domain-error';
import { isInterfaceType, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { refusalOf } from '../refusals.ts';
import type { NodePages } from './node-pages.ts';

const mostIds = 2_000;

/** More ids than the gateway asks about at once. */
export class TooManyNodes extends DomainError {
  readonly code = 'TOO_MANY_IDS';

  constructor() {
    super(`At most ${mostIds} ids are answered at once.`, { details: { field: 'ids', maximum: mostIds } });
  }
}

/** The part of a request's context that this needs. Throws for a caller whose token has expired. */
interface Asked {
  personIfAny(): unknown;
}

type Find = (id: string, context: Asked, info: GraphQLResolveInfo) => unknown;

/**
 * Lets a subgraph answer `Query.nodeTypes` for the types that implement `Node`. Each type is asked for every id. Their
 * loaders batch, so the number of statements grows with the number of types, not with that of ids.
 */
export function answerNodeTypes(schema: GraphQLSchema, pages: NodePages): void {
  const node = schema.getType('Node');
  const field = schema.getQueryType()?.getFields()['nodeTypes'];
  if (!isInterfaceType(node) || !field) return;
  const types = schema.getPossibleTypes(node).map((type) => ({ name: type.name, find: findOf(type, pages) }));
  field.resolve = (_, { ids }: { ids: readonly string[] }, context: Asked, info) => {
    if (ids.length > mostIds) throw new TooManyNodes();
    context.personIfAny();
    return ids.map((id) => typeOf(types.map(({ name, find }) => nameIf(name, () => find(id, context, info)))));
  };
}

function findOf(type: GraphQLObjectType, pages: NodePages): Find {
  const page = pages[type.name] as ((id: string, context: Asked) => unknown) | undefined;
  if (page) return page;
  const { apollo } = type.extensions as {
    apollo?: {
      subgraph?: { resolveReference?: (reference: object, context: Asked, info: GraphQLResolveInfo) => unknown };
    };
  };
  const resolve = apollo?.subgraph?.resolveReference;
  return (id, context, info) => {
    // Without this, federation would take every id for one of this type.
    if (!resolve) throw new Error(`${type.name} implements Node and has no __resolveReference.`);
    return resolve({ __typename: type.name, id }, context, info);
  };
}

/** An id has one type at most. A fault of one type counts only if no other type knows the id. */
async function typeOf(answers: readonly Promise<string | null>[]): Promise<string | null> {
  const settled = await Promise.allSettled(answers);
  for (const answer of settled) if (answer.status === 'fulfilled' && answer.value !== null) return answer.value;
  for (const answer of settled) if (answer.status === 'rejected') throw answer.reason;
  return null;
}

/** Kinds of refusals by which an entity may not be seen, or is not there: for `node` the two are the same. */
const unseen: ReadonlySet<ErrorKind> = new Set(['unauthenticated', 'forbidden', 'not-found']);

async function nameIf(name: string, find: () => unknown): Promise<string | null> {
  try {
    return (await find()) == null ? null : name;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal && unseen.has(refusal.kind)) return null;
    throw error;
  }
}
