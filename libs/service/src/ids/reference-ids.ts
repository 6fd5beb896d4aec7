import {
  getNamedType,
  getNullableType,
  GraphQLID,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { MalformedReference } from '../refusals.ts';
import { throughLists, type Fields } from './argument-ids.ts';
import { formOf } from './id-form.ts';
import { readId } from './read-id.ts';

type Entity = GraphQLObjectType | GraphQLInterfaceType;

/**
 * Builds the function that checks `_entities` references and normalises their ids. A reference must name an entity of
 * this service and one whole key of it.
 */
export function referenceReader(schema: GraphQLSchema): (reference: unknown) => Fields {
  const keys = new Map<string, readonly (readonly string[])[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) || isInterfaceType(type)) keys.set(type.name, keysOf(type));
  }
  return (reference) => {
    if (!isFields(reference) || typeof reference['__typename'] !== 'string') throw new MalformedReference();
    const type = schema.getType(reference['__typename']);
    const entityKeys = keys.get(reference['__typename']) ?? [];
    if (!(isObjectType(type) || isInterfaceType(type)) || entityKeys.length === 0) throw new MalformedReference();
    if (!entityKeys.some((key) => key.every((field) => reference[field] != null))) throw new MalformedReference();
    return readObject(type, reference, '', new Set(entityKeys.flat()));
  };
}

/**
 * Checks only `keyFields` against their types. Other fields (`@requires`) come from another service, which may still
 * send values that are refused today.
 */
function readObject(type: Entity, given: Fields, place: string, keyFields?: ReadonlySet<string>): Fields {
  const read: Record<string, unknown> = { ...given };
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(type.getFields(), name) ? type.getFields()[name] : undefined;
    if (field && value != null)
      read[name] = readValue(
        field.type,
        formOf(field.astNode),
        value,
        place === '' ? name : `${place}.${name}`,
        keyFields?.has(name) ?? false,
      );
  }
  return read;
}

function readValue(
  type: GraphQLOutputType,
  form: ReturnType<typeof formOf>,
  value: unknown,
  place: string,
  isKey: boolean,
): unknown {
  const named = getNamedType(type);
  if (isListType(getNullableType(type)) !== Array.isArray(value)) throw new MalformedReference();
  return throughLists(type, (item, at) => {
    if (named === GraphQLID) return readId(at, item, form);
    if (isLeafType(named)) return isKey ? asDeclared(() => named.parseValue(item), item) : item;
    if (!isFields(item)) throw new MalformedReference();
    return isObjectType(named) || isInterfaceType(named) ? readObject(named, item, at) : item;
  })(value, place);
}

/** Checks a value against its type and returns it unparsed, as resolvers get the values of other services. */
function asDeclared(parseValue: () => unknown, value: unknown): unknown {
  try {
    parseValue();
  } catch {
    throw new MalformedReference();
  }
  return value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields at the top of each `@key` of a type. */
function keysOf({ astNode, extensionASTNodes }: Entity): string[][] {
  const directives = [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
  return directives.filter(({ name }) => name.value === 'key').flatMap((key) => fieldsOfKey(key));
}

function fieldsOfKey(key: ConstDirectiveNode): string[][] {
  const fields = key.arguments?.find(({ name }) => name.value === 'fields')?.value;
  if (fields?.kind !== Kind.STRING) return [];
  const [operation] = parse(`{ ${fields.value} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return [
    operation.selectionSet.selections.flatMap((selection) =>
      selection.kind === Kind.FIELD ? [selection.name.value] : [],
    ),
  ];
}
