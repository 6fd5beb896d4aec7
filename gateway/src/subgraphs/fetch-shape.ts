import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What a subgraph's answer must look like for one operation of a query plan: by response name, lists and objects. */
export interface FieldShape {
  /** Lists around the value: 2 for `[[Int]]`. */
  readonly lists: number;
  /** The fields of an object; null for a scalar or an enumeration. */
  readonly fields: ObjectShape | null;
}

export type ObjectShape = ReadonlyMap<string, FieldShape>;
type Shaping = Map<string, { lists: number; fields: Shaping | null }>;

/**
 * Reads the shape out of an operation that the planner wrote for a subgraph. Fields under different type conditions
 * share one map: GraphQL lets one response name stand for a list or an object only if it does so everywhere.
 */
export function fetchShape(schema: GraphQLSchema, operation: string): ObjectShape {
  const shape: Shaping = new Map();
  for (const definition of parse(operation, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = {
      [OperationTypeNode.QUERY]: schema.getQueryType(),
      [OperationTypeNode.MUTATION]: schema.getMutationType(),
      [OperationTypeNode.SUBSCRIPTION]: null,
    };
    addFields(schema, root[definition.operation]?.name ?? 'Query', definition.selectionSet, shape);
  }
  return shape;
}

function addFields(schema: GraphQLSchema, typeName: string, selections: SelectionSetNode, into: Shaping): void {
  for (const selection of selections.selections) {
    // The planner writes named fragments out, so a spread cannot occur.
    if (selection.kind === Kind.INLINE_FRAGMENT)
      addFields(schema, selection.typeCondition?.name.value ?? typeName, selection.selectionSet, into);
    if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') continue;
    const name = selection.alias?.value ?? selection.name.value;
    if (selection.name.value === '_entities' && selection.selectionSet) {
      into.set(name, { lists: 1, fields: addedTo(new Map(), schema, '', selection.selectionSet) });
      continue;
    }
    const type = fieldType(schema, typeName, selection.name.value);
    if (!type) continue;
    const named = getNamedType(type);
    const known = into.get(name)?.fields ?? new Map();
    const fields =
      isCompositeType(named) && selection.selectionSet
        ? addedTo(known, schema, named.name, selection.selectionSet)
        : null;
    into.set(name, { lists: listsOf(type), fields });
  }
}

function addedTo(into: Shaping, schema: GraphQLSchema, typeName: string, selections: SelectionSetNode): Shaping {
  addFields(schema, typeName, selections, into);
  return into;
}

function fieldType(schema: GraphQLSchema, typeName: string, field: string): GraphQLOutputType | undefined {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined;
}

function listsOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listsOf(type.ofType);
  return isListType(type) ? 1 + listsOf(type.ofType) : 0;
}
