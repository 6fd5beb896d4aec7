import { Kind, parse, type DefinitionNode, type InputObjectTypeDefinitionNode, type TypeNode } from 'graphql';

/** The id in all calls, for tests that ask with another one. */
export const anyId = '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01';

const scalars: Readonly<Record<string, string>> = {
  ID: `"${anyId}"`,
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  BigInt: '"1"',
  DateTime: '"2026-01-01T00:00:00Z"',
  LocalDateTime: '"2026-01-01T19:30"',
  Date: '"2026-01-01"',
  URL: '"https://kindred.example/"',
  EmailAddress: '"ann@example.org"',
  CurrencyCode: '"EUR"',
  JSON: '{}',
};

/** Builds a valid document for each mutation, with made-up values for all required inputs. */
export function callsOf(schema: string, fields: readonly string[]): ReadonlyMap<string, string> {
  const { definitions } = parse(schema);
  const calls = new Map<string, string>();
  for (const definition of definitions) {
    if (
      (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) ||
      definition.name.value !== 'Mutation'
    )
      continue;
    for (const { name, arguments: taken = [] } of definition.fields ?? []) {
      if (!fields.includes(name.value)) continue;
      const given = taken
        .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
        .map((one) => `${one.name.value}: ${valueOf(one.type, definitions)}`);
      calls.set(
        name.value,
        `mutation { ${name.value}${given.length > 0 ? `(${given.join(', ')})` : ''} { __typename } }`,
      );
    }
  }
  return calls;
}

function valueOf(type: TypeNode, definitions: readonly DefinitionNode[]): string {
  if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type, definitions);
  if (type.kind === Kind.LIST_TYPE) return `[${valueOf(type.type, definitions)}]`;
  const name = type.name.value;
  const found = definitions.find((one) => 'name' in one && one.name?.value === name);
  if (found?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return objectOf(found, definitions);
  if (found?.kind === Kind.ENUM_TYPE_DEFINITION) return found.values?.[0]?.name.value ?? '';
  return scalars[name] ?? '"x"';
}

function objectOf(
  { fields = [], directives = [] }: InputObjectTypeDefinitionNode,
  definitions: readonly DefinitionNode[],
): string {
  const isOneOf = directives.some(({ name }) => name.value === 'oneOf');
  const needed = isOneOf
    ? fields.slice(0, 1)
    : fields.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return `{ ${needed.map(({ name, type }) => `${name.value}: ${valueOf(type, definitions)}`).join(', ')} }`;
}
