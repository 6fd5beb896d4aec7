import { scalars } from '@kindred/service/scalars';
import { isInputObjectType, isScalarType, type GraphQLSchema } from 'graphql';

/**
 * Gives the served schema what composition leaves out, so that a wrong value is refused before anything is planned: the
 * checks of our own scalars, and which input objects take exactly one field. A scalar of another graph that only has
 * the name of ours names another specification, and passes as before.
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
