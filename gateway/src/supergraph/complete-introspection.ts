import { ListType, NonNullType, type ObjectType, type OutputType, type Schema } from '@apollo/federation-internals';
import {
  introspectionTypes,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLType,
} from 'graphql';

/**
 * Adds the introspection fields that the planner's copy lacks, such as `__Type.isOneOf`. The schema lists these fields.
 * Without this, a query for one fails as a whole.
 */
export function completeIntrospection(schema: Schema): void {
  // The planner's library has no public way to change a built-in type.
  schema['runWithBuiltInModificationAllowed'](() => {
    for (const known of introspectionTypes) {
      const planned = schema.type(known.name);
      if (!isObjectType(known) || planned?.kind !== 'ObjectType') continue;
      for (const field of Object.values(known.getFields())) complete(schema, planned, field);
    }
  });
}

function complete(
  schema: Schema,
  type: ObjectType,
  { name, type: fieldType, args }: GraphQLField<unknown, unknown>,
): void {
  const field = type.field(name) ?? type.addField(name, planned(schema, fieldType) as OutputType);
  for (const argument of args) {
    if (!field.argument(argument.name))
      field.addArgument(
        argument.name,
        planned(schema, argument.type) as Parameters<typeof field.addArgument>[1],
        argument.defaultValue,
      );
  }
}

/** The planner's own object for a type. */
function planned(schema: Schema, type: GraphQLType): unknown {
  if (isNonNullType(type)) return new NonNullType(planned(schema, type.ofType) as never);
  if (isListType(type)) return new ListType(planned(schema, type.ofType) as never);
  return schema.type(type.name);
}
