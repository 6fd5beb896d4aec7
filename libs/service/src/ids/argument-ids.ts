import {
  getNamedType,
  getNullableType,
  GraphQLID,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLType,
} from 'graphql';
import { formOf } from './id-form.ts';
import { readId } from './read-id.ts';

/** Returns a value with each id in it in canonical form. `place` names the value in a refusal. */
export type ReadValue = (value: unknown, place: string) => unknown;
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Builds the function that normalises the ids in one field's arguments, at any depth. Null if no argument can contain
 * an id.
 */
export function argumentReader(declared: readonly GraphQLArgument[]): ((given: Fields) => Fields) | null {
  const readers = readersOf(declared);
  if (readers.length === 0) return null;
  // A mutation has the one argument `input`. Refusals leave it out and name its fields alone.
  const unnamed = new Set(
    declared.filter(({ type }) => isInputObjectType(getNullableType(type))).map(({ name }) => name),
  );
  return (given) => readFields(given, readers, (name) => (unnamed.has(name) ? '' : name));
}

function readersOf(declared: readonly (GraphQLArgument | GraphQLInputField)[]): [string, ReadValue][] {
  return declared.flatMap((value): [string, ReadValue][] => {
    const read = readerOf(value);
    return read ? [[value.name, read]] : [];
  });
}

function readerOf({ type, astNode }: GraphQLArgument | GraphQLInputField): ReadValue | null {
  const named = getNamedType(type);
  if (named === GraphQLID) {
    const form = formOf(astNode);
    return throughLists(type, (value, place) => readId(place, value, form));
  }
  return isInputObjectType(named) && holdsIds(named, new Set()) ? throughLists(type, objectReader(named)) : null;
}

/** Reads the type's fields at first use, because an input type may contain itself. */
function objectReader(type: GraphQLInputObjectType): ReadValue {
  let readers: [string, ReadValue][] | undefined;
  return (value, place) => {
    readers ??= readersOf(Object.values(type.getFields()));
    return readFields(value as Fields, readers, (name) => (place === '' ? name : `${place}.${name}`));
  };
}

function holdsIds(type: GraphQLInputObjectType, seen: Set<GraphQLInputObjectType>): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  return Object.values(type.getFields()).some((field) => {
    const named = getNamedType(field.type);
    return named === GraphQLID || (isInputObjectType(named) && holdsIds(named, seen));
  });
}

function readFields(given: Fields, readers: readonly [string, ReadValue][], placeOf: (name: string) => string): Fields {
  const read: Record<string, unknown> = { ...given };
  for (const [name, readValue] of readers) {
    if (read[name] != null) read[name] = readValue(read[name], placeOf(name));
  }
  return read;
}

/** Applies a reader to each item of a list, at any depth, as the type declares it. A null item stays null. */
export function throughLists(type: GraphQLType, read: ReadValue): ReadValue {
  const nullable = getNullableType(type);
  if (!isListType(nullable)) return read;
  const readItem = throughLists(nullable.ofType, read);
  return (value, place) =>
    Array.isArray(value)
      ? value.map((item, at) => (item == null ? item : readItem(item, `${place}[${at}]`)))
      : readItem(value, place);
}
