import { fail } from '@kindred/testkit/fail';
import {
  buildSchema,
  Kind,
  parse,
  type GraphQLScalarType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { excessOf } from './variable-bounds.ts';
import { variableErrors } from './variable-errors.ts';

let schema: GraphQLSchema;
let parsed: number;
beforeEach(() => {
  parsed = 0;
  schema = buildSchema(
    'scalar Word input In { words: [Word!] next: In size: Int } type Query { all(in: In, id: ID!): Int }',
  );
  const word = schema.getType('Word') as GraphQLScalarType;
  word.parseValue = (value) => {
    parsed += 1;
    if (typeof value !== 'string') throw new TypeError(`no word: ${JSON.stringify(value)}`);
    return value;
  };
});

const definitions = (document: string): readonly VariableDefinitionNode[] => {
  const [definition] = parse(document).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
};
const messages = (document: string, variables: Record<string, unknown>) =>
  variableErrors(schema, definitions(document), variables).map(({ message }) => message);

describe('mistakes in variables', () => {
  it('are looked for until there are ten, and no further', () => {
    const found = messages('query ($in: In) { all }', {
      in: { words: Array.from({ length: 10_000 }, () => ({ CANARY: 'CANARY' })) },
    });
    expect(found).toHaveLength(10);
    expect(parsed).toBe(10);
    expect(found.join('\n')).not.toContain('CANARY');
    expect(found[9]).toBe('Variable "$in" has an invalid value at "in.words[9]": Expected a value of type "Word".');
  });

  it('are looked for until there are ten across variables', () => {
    const many = Array.from({ length: 30 }, (_, at) => `$v${at}: Int!`).join(' ');
    expect(messages(`query (${many}) { all }`, {})).toHaveLength(10);
  });

  it('are a missing value, a null and a key without a type', () => {
    expect(messages('query ($id: ID!) { all }', {})).toEqual([
      'Variable "$id" of required type "ID!" was not provided.',
    ]);
    expect(messages('query ($id: ID!) { all }', { id: null })).toEqual([
      'Variable "$id" of non-null type "ID!" must not be null.',
    ]);
    expect(messages('query ($in: In) { all }', { in: { next: { constructor: 1 } } })).toEqual([
      'Variable "$in" has an invalid value at "in.next": Field "constructor" is not defined by type "In".',
    ]);
    expect(messages('query ($in: In!, $id: ID! = "1", $none: In) { all }', { in: { size: 1 } })).toEqual([]);
  });
});

describe('the size of variables', () => {
  const bounds = { bytes: 20, depth: 2, entries: 3, keys: 3, values: 6 };
  it.each([
    ['bytes', { a: 'é'.repeat(10) }],
    ['bytes', { ['k'.repeat(21)]: 1 }],
    ['depth', { a: { b: { c: {} } } }],
    ['depth', { a: [[[]]] }],
    ['entries', { a: [1, 2, 3, 4] }],
    ['keys', { a: 1, b: 2, c: 3, d: 4 }],
    ['values', { a: [1, 2], b: [1, 2], c: [1] }],
  ] as const)('is refused by its %s', (measure, variables) => {
    expect(excessOf(variables, bounds)).toEqual({ measure, most: bounds[measure] });
  });

  it('is found without reading what lies beyond the bound', () => {
    const unread = new Proxy([], {
      get: (target, key) => (key === 'length' ? 1_000_000 : (Reflect.get(target, key) ?? fail('read an entry'))),
    });
    expect(excessOf({ a: unread }, bounds)).toEqual({ measure: 'entries', most: 3 });
  });

  it('is let through just below each bound', () => {
    expect(excessOf({ a: { b: {} }, c: [1, 2, 3] }, bounds)).toBeNull();
    expect(excessOf({ a: 'é'.repeat(9), b: null }, bounds)).toBeNull();
  });
});
