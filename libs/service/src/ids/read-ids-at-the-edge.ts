import { defaultFieldResolver, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { argumentReader, type Fields } from './argument-ids.ts';
import { referenceReader } from './reference-ids.ts';

/**
 * Makes a subgraph normalise every id before a field is resolved: in arguments, input objects, lists and `_entities`
 * references. Resolvers can then compare ids as text. A malformed id is refused with the path of its field, before a
 * mutation changes anything.
 */
export function readIdsAtTheEdge(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) readArguments(field);
  }
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities) readReferences(entities, referenceReader(schema));
}

function readArguments(field: GraphQLField<unknown, unknown>): void {
  const read = argumentReader(field.args);
  if (!read) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args: Fields, context, info) => resolve(source, read(args), context, info);
}

/**
 * Resolves each reference separately. `@apollo/subgraph` maps all of them synchronously. If the second one throws, the
 * first one's promise has no handler, and an unhandled rejection ends a Node process.
 */
function readReferences(entities: GraphQLField<unknown, unknown>, read: (reference: unknown) => Fields): void {
  const { resolve = defaultFieldResolver } = entities;
  const resolveOne = async (
    source: unknown,
    reference: unknown,
    ...[context, info]: [unknown, Parameters<typeof resolve>[3]]
  ): Promise<unknown> => {
    const [entity] = (await resolve(source, { representations: [read(reference)] }, context, info)) as unknown[];
    return entity;
  };
  entities.resolve = (source, { representations }: { representations: readonly unknown[] }, context, info) =>
    representations.map((reference) => resolveOne(source, reference, context, info));
}
