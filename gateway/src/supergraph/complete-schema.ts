import { scalars } from '@kindred/service/scalars';
import { isInputObjectType, isScalarType, type GraphQLSchema } from 'graphql';

/**
 * Adds to the served schema what composition drops: the checks of our custom scalars, and `@oneOf`. The gateway then
 * refuses a wrong value before planning. A scalar is ours if its `@specifiedBy` matches as well as its name.
 */
export function completeSchema(served: GraphQLSchema, supergraph: GraphQLSchema): void {
  const known = new Map(Object.entries(scalars));
  for (const type of Object.values(served.getTypeMap())) {
    const scalar = isScalarType(type) ? known.get(type.name) : undefined;
    if (scalar && isScalarType(type) && type.specifiedByURL === scalar.specifiedByURL) {
      type.parseValue = (value) => scalar.parseValue(value);
      type.parseLiteral = (node, variables) => scalar.parseLiteral(node, variables);
    }
    const composed = supergraph.getType(type.name);
    if (isInputObjectType(type) && isInputObjectType(composed)) type.isOneOf = composed.isOneOf;
  }
}
