import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { asJson, type Sent } from './send.ts';

/** A UUID that is a slug as well, so that it has the form of every `ID`. */
export const plausibleId = 'a1981f5e-8c00-7a10-9f6b-3d2c1b0a9f01';

const plausibleScalars: Readonly<Record<string, unknown>> = {
  ID: plausibleId,
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  BigInt: '1',
  DateTime: '2026-01-01T00:00:00Z',
  URL: 'https://kindred.example/',
  EmailAddress: 'ann@example.org',
  CurrencyCode: 'EUR',
};

/** One place among the arguments of a root field that takes a value of some scalar. */
export interface InputPosition {
  /** Such as `Mutation.register(input.email)`. */
  readonly name: string;
  /** The call with this value at the place, and plausible values in everything else that it needs. */
  inVariables(value: unknown): Sent;
  inDocument(value: unknown): Sent;
}

/** Every place for this scalar in the arguments of the schema's root fields. */
export function inputPositions(schema: GraphQLSchema, scalar: string): InputPosition[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap((argument) => pathsTo(scalar, argument).map((path) => positionAt(operation, field, path))),
    ),
  );
}

/** Paths of names, each beginning with the argument's own. An input type that contains itself is entered once. */
function pathsTo(
  scalar: string,
  { name, type }: GraphQLArgument | GraphQLInputField,
  entered: readonly string[] = [],
): string[][] {
  const named = getNamedType(type);
  if (named.name === scalar) return [[name]];
  if (!isInputObjectType(named) || entered.includes(named.name)) return [];
  const within = Object.values(named.getFields()).flatMap((field) => pathsTo(scalar, field, [...entered, named.name]));
  return within.map((path) => [name, ...path]);
}

function positionAt(
  operation: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  [first, ...rest]: readonly string[],
): InputPosition {
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const needed = field.args.filter((one) => one.name === first || isRequiredArgument(one));
  const argument = (one: GraphQLArgument, value: unknown) =>
    one.name === first ? valueOf(one.type, value, rest) : plausible(one.type);
  return {
    name: `${operation} ${field.name}(${[first, ...rest].join('.')})`,
    inVariables(value) {
      const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const given = needed.map(({ name }) => `${name}: $${name}`).join(', ');
      const variables = Object.fromEntries(needed.map((one) => [one.name, argument(one, value)]));
      return asJson(`${operation} (${declared}) { ${field.name}(${given})${selection} }`, variables);
    },
    inDocument(value) {
      const given = needed.map((one) => `${one.name}: ${literal(one.type, argument(one, value))}`).join(', ');
      return asJson(`${operation} { ${field.name}(${given})${selection} }`);
    },
  };
}

/** A value of the type, in which `value` is at the end of `path`. */
function valueOf(type: GraphQLInputType, value: unknown, path: readonly string[]): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, value, path);
  if (isListType(type)) return [valueOf(type.ofType, value, path)];
  const [next, ...rest] = path;
  if (next === undefined || !isInputObjectType(type)) return value;
  const fields = Object.values(type.getFields());
  const needed = fields.filter((field) => field.name === next || (!type.isOneOf && isRequiredInputField(field)));
  const member = (field: GraphQLInputField) =>
    field.name === next ? valueOf(field.type, value, rest) : plausible(field.type);
  return Object.fromEntries(needed.map((field) => [field.name, member(field)]));
}

function plausible(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plausible(type.ofType);
  if (isListType(type)) return [plausible(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return plausibleScalars[type.name] ?? 'x';
  const fields = Object.values(type.getFields());
  const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return Object.fromEntries(needed.map((field) => [field.name, plausible(field.type)]));
}

/** The value as it is written in a document; enum values stand without quotes. */
function literal(type: GraphQLInputType | undefined, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (Array.isArray(value)) {
    const item = type !== undefined && isListType(type) ? type.ofType : undefined;
    return `[${value.map((one) => literal(item, one)).join(', ')}]`;
  }
  if (typeof value !== 'object' || value === null) return isEnumType(type) ? String(value) : JSON.stringify(value);
  const fields = isInputObjectType(type) ? type.getFields() : {};
  const given = Object.entries(value).map(([name, one]) => `${name}: ${literal(fields[name]?.type, one)}`);
  return `{ ${given.join(', ')} }`;
}
