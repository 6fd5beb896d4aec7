import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Schemas of input objects by their names, filled while types are read: they may refer to themselves. */
export type Definitions = Map<string, JsonSchema>;

const builtIn: Readonly<Record<string, string>> = { Int: 'integer', Float: 'number', Boolean: 'boolean' };

/** The JSON Schema of a GraphQL input type. What may be null may also be left out, so null is not in it. */
export function jsonSchemaOf(type: GraphQLInputType, definitions: Definitions): JsonSchema {
  if (isNonNullType(type)) return jsonSchemaOf(type.ofType, definitions);
  if (isListType(type)) return { type: 'array', items: jsonSchemaOf(type.ofType, definitions) };
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  if (isInputObjectType(type)) {
    if (!definitions.has(type.name)) define(type, definitions);
    return { $ref: `#/$defs/${type.name}` };
  }
  const known = builtIn[type.name];
  if (known) return { type: known };
  // Custom scalars and ids are strings in JSON. A custom scalar's description gives its format.
  const isPlain = type.name === 'String' || type.name === 'ID';
  return { type: 'string', ...(!isPlain && type.description != null && { description: type.description }) };
}

function define(type: GraphQLInputObjectType, definitions: Definitions): void {
  // Named before its fields are read, so that a type within itself ends.
  definitions.set(type.name, {});
  const fields = Object.values(type.getFields());
  definitions.set(type.name, {
    type: 'object',
    ...describedBy(type.description),
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, definitions)])),
    required: fields.filter(isRequired).map(({ name }) => name),
    additionalProperties: false,
    ...(type.isOneOf && { minProperties: 1, maxProperties: 1 }),
  });
}

function fieldSchema({ type, description }: GraphQLInputField, definitions: Definitions): JsonSchema {
  return { ...jsonSchemaOf(type, definitions), ...describedBy(description) };
}

function isRequired({ type, defaultValue }: GraphQLInputField): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

export function describedBy(description: string | null | undefined): JsonSchema {
  return description ? { description } : {};
}
