import { isOperationScope, type AgentScope } from '@kindred/contracts/agent-scopes';
import {
  BREAK,
  isInterfaceType,
  isUnionType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { OpenFields } from './agent-access.ts';

/** A field that an agent asked for and may not have. */
export interface ClosedField {
  /** `Mutation.leaveTribe` */
  readonly coordinate: string;
  /** The scope that would open it; null if it is closed to all agents. */
  readonly scope: AgentScope | null;
}

export interface AskedByAgent {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Of the agent's token. */
  readonly scopes: readonly string[];
  readonly open: OpenFields;
}

/**
 * The first field of a document that is closed to an agent; null if all are open. Every field of a root type, an entity
 * or an interface must be open, wherever it is in the document. An entity's `id` and `__typename` always are.
 */
export function closedFieldIn({ schema, document, scopes, open }: AskedByAgent): ClosedField | null {
  const info = new TypeInfo(schema);
  const guarded = guardedTypes(schema);
  let closed: ClosedField | null = null;
  const enter = ({ name: { value: field } }: { readonly name: { readonly value: string } }) => {
    const type = info.getParentType();
    if (!type || !(guarded.has(type) || isInterfaceType(type)) || isAlwaysOpen(schema, type, field)) return undefined;
    const coordinate = `${type.name}.${field}`;
    const scope = open.get(coordinate) ?? null;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    if (scope !== null && isGranted({ coordinate, scope, isRoot }, scopes)) return undefined;
    closed = { coordinate, scope };
    return BREAK;
  };
  visit(document, visitWithTypeInfo(info, { Field: enter }));
  return closed;
}

/** Root types and entities. */
function guardedTypes(schema: GraphQLSchema): ReadonlySet<GraphQLNamedType> {
  const entities = schema.getType('_Entity');
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return new Set([...roots.flatMap((type) => type ?? []), ...(isUnionType(entities) ? entities.getTypes() : [])]);
}

/** `_entities` is open because the fields of each entity are looked at. */
function isAlwaysOpen(schema: GraphQLSchema, type: GraphQLNamedType, field: string): boolean {
  if (field === '__typename') return true;
  if (type === schema.getQueryType()) return field === '_entities';
  return field === 'id' && type !== schema.getMutationType();
}

interface OpenField {
  readonly coordinate: string;
  readonly scope: AgentScope;
  readonly isRoot: boolean;
}

/** A token for operations names root fields. What these lead to, as far as it is open to agents, is part of them. */
function isGranted({ coordinate, scope, isRoot }: OpenField, scopes: readonly string[]): boolean {
  return scopes.includes(coordinate) || scopes.includes(scope) || (!isRoot && scopes.some(isOperationScope));
}
