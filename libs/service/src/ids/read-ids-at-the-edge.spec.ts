import { buildSubgraphSchema } from '@apollo/subgraph';
import { newId } from '@kindred/contracts/uuid';
import { execute, parse, type GraphQLSchema } from 'graphql';
import { readIdsAtTheEdge } from './read-ids-at-the-edge.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  directive @slug on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | FIELD_DEFINITION
  type Query {
    given(id: ID, ids: [[ID]!], input: Deep, inputs: [Deep!], room: ID @slug, text: String): String!
  }
  input Deep { id: ID ids: [ID!] room: ID @slug text: String deeper: Deep list: [Deep!] }
  type Person @key(fields: "id") { id: ID! }
  type Seat @key(fields: "row at { id }") @key(fields: "room") { row: Int at: Table room: ID @slug watchers: [ID!] }
  type Table { id: ID! }
  type Loose { id: ID! }
`);

/**
 * A subgraph whose one field answers with the arguments that its resolver got, and whose entities answer with their
 * references.
 */
function subgraph(): { schema: GraphQLSchema; references: unknown[] } {
  const references: unknown[] = [];
  const resolver = { __resolveReference: (reference: object) => void references.push({ ...reference }) };
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: {
      Query: { given: (_: unknown, args: object) => JSON.stringify(args) },
      Person: resolver,
      Seat: resolver,
    },
  });
  readIdsAtTheEdge(schema);
  return { schema, references };
}

interface Answer {
  readonly data?: { readonly given?: string } | null;
  readonly errors?: readonly { readonly path?: readonly (string | number)[]; readonly originalError?: unknown }[];
}

const ask = (variables: Record<string, unknown>) => {
  const query =
    'query ($id: ID, $ids: [[ID]!], $input: Deep, $inputs: [Deep!], $room: ID, $text: String) { given(id: $id, ids: $ids, input: $input, inputs: $inputs, room: $room, text: $text) }';
  return execute({ schema: subgraph().schema, document: parse(query), variableValues: variables }) as Answer;
};
const resolve = async (representations: readonly unknown[]) => {
  const { schema, references } = subgraph();
  const document = parse(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
  );
  return { references, answer: (await execute({ schema, document, variableValues: { representations } })) as Answer };
};

const id = newId();
const shouted = id.toUpperCase();

describe('an argument is refused, with its place', () => {
  it.each<[string, string, object]>([
    ['an argument', 'id', { id: `{${id}}` }],
    ['a number', 'id', { id: 7 }],
    ['nothing at all', 'id', { id: '' }],
    ['an item of a list of lists', 'ids[1][0]', { ids: [[], ['none']] }],
    ['a field of an input object', 'id', { input: { id: id.replaceAll('-', '') } }],
    ['an item in an input object', 'ids[1]', { input: { ids: [id, `urn:uuid:${id}`] } }],
    [
      'a field of an input object within itself',
      'deeper.list[0].id',
      { input: { deeper: { list: [{ id: 'none' }] } } },
    ],
    ['an input object in a list', 'inputs[1].id', { inputs: [{}, { id: 'none' }] }],
    ['a slug', 'room', { room: '-' }],
    ['a slug in an input object', 'room', { input: { room: 'a room' } }],
  ])('%s', (_, field, variables) => {
    const { data, errors } = ask({ ...variables });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { path: ['given'], originalError: { code: 'BAD_USER_INPUT', details: { field, reason: 'NO_ID' } } },
    ]);
  });
});

describe('a reference is refused alone', () => {
  it.each<[string, unknown]>([
    ['of a type that is unknown', { __typename: 'Nothing', id }],
    ['of a type that is no entity', { __typename: 'Loose', id }],
    ['of what every object has', { __typename: 'toString', id }],
    ['of the root', { __typename: 'Query' }],
    ['without a type', { id }],
    ['that is a text', 'Person'],
    ['that is a list', [{ __typename: 'Person', id }]],
    ['without its key', { __typename: 'Person' }],
    ['whose key is null', { __typename: 'Person', id: null }],
    ['with half a key', { __typename: 'Seat', row: 1 }],
    ['whose key is of another type', { __typename: 'Seat', row: 'one', at: { id } }],
    ['whose key holds a text for an object', { __typename: 'Seat', row: 1, at: id }],
    ['whose list is none', { __typename: 'Seat', room: 'hall', watchers: id }],
    ['whose id is none', { __typename: 'Person', id: 'none' }],
    ['whose id is an object', { __typename: 'Person', id: { id } }],
    ['whose id within is none', { __typename: 'Seat', row: 1, at: { id: `{${id}}` } }],
  ])('%s', async (_, reference) => {
    const { answer, references } = await resolve([
      { __typename: 'Person', id },
      reference,
      { __typename: 'Person', id },
    ]);
    expect(answer.errors).toMatchObject([{ path: ['_entities', 1], originalError: { code: 'BAD_USER_INPUT' } }]);
    expect(references).toHaveLength(2);
  });
});

describe('an id in upper case', () => {
  it('reaches the resolver in lower case, wherever it stands, and other values as they are', () => {
    const given = {
      id: shouted,
      ids: [[shouted, null]],
      input: { ids: [shouted], deeper: { list: [{ id: shouted, text: 'LOUD' }] } },
      inputs: [{ id: shouted }],
      room: 'The-Hall',
      text: shouted,
    };
    expect(JSON.parse(ask(given).data?.given ?? '')).toEqual({
      id,
      ids: [[id, null]],
      input: { ids: [id], deeper: { list: [{ id, text: 'LOUD' }] } },
      inputs: [{ id }],
      room: 'the-hall',
      text: shouted,
    });
    expect(JSON.parse(ask({ id: null }).data?.given ?? '')).toEqual({ id: null });
  });

  it('reaches the resolver of a reference in lower case, in keys and beside them', async () => {
    const { answer, references } = await resolve([
      { __typename: 'Person', id: shouted },
      { __typename: 'Seat', row: 1, at: { id: shouted }, watchers: [shouted], unknown: shouted },
    ]);
    expect(answer.errors).toBeUndefined();
    expect(references).toEqual([
      { __typename: 'Person', id },
      { __typename: 'Seat', row: 1, at: { id }, watchers: [id], unknown: shouted },
    ]);
  });
});
