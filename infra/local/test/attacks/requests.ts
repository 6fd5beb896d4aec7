import { gzipSync } from 'node:zlib';
import { getNamedType, isInputObjectType, isLeafType, type GraphQLSchema } from 'graphql';
import { asJson, type Sent } from './send.ts';

interface Expected {
  readonly status: number;
  readonly codes: readonly string[];
}

/** A request that every part must refuse or answer harmlessly, whatever its schema. */
export interface Attack {
  readonly name: string;
  readonly request: (schema: GraphQLSchema) => Sent;
  readonly answer: Expected;
  /** The gateway's answer, if its own limits change it. */
  readonly gateway?: Expected;
}

const refused = (status: number, ...codes: string[]): Expected => ({ status, codes });
const taken: Expected = { status: 200, codes: [] };
const query = '{ __typename }';
const unknownKeys = (count: number): string[] => Array.from({ length: count }, (_, at) => `unknown${at}`);
const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

export const attacks: readonly Attack[] = [
  {
    name: '3,000 unknown keys in variables',
    request: (schema) => takesInput(schema).withVariable(Object.fromEntries(unknownKeys(3_000).map((key) => [key, 1]))),
    answer: refused(400, 'VARIABLES_TOO_LARGE'),
  },
  {
    name: 'unknown keys in variables, as many as the bounds let through',
    request: (schema) =>
      takesInput(schema).withVariable(Object.fromEntries(unknownKeys(90).map((key) => [key, 'CANARY']))),
    answer: refused(400, 'BAD_USER_INPUT'),
  },
  {
    name: '3,000 unknown keys in the document',
    request: (schema) =>
      takesInput(schema).withLiteral(
        `{ ${unknownKeys(3_000)
          .map((key) => `${key}: 1`)
          .join(' ')} }`,
      ),
    answer: refused(400, 'GRAPHQL_VALIDATION_FAILED'),
    gateway: refused(400, 'QUERY_TOO_LARGE'),
  },
  ...[5_000, 200_000].map((depth): Attack => ({
    name: `variables that are ${depth} lists deep`,
    request: () => ({ body: `{"query":"${query}","variables":{"deep":${deep(depth)}}}` }),
    answer: refused(400, 'VARIABLES_TOO_LARGE'),
  })),
  {
    name: 'a null where an input object is needed',
    request: (schema) => takesInput(schema).withVariable(null),
    answer: refused(400, 'BAD_USER_INPUT'),
  },
  { name: 'variables that are null', request: () => asJson(query, null), answer: taken },
  { name: 'variables that are a list', request: () => asJson(query, []), answer: refused(400, 'BAD_REQUEST') },
  {
    name: 'variables that are a text',
    request: () => ({ body: `{"query":"${query}","variables":"x"}` }),
    answer: refused(400, 'BAD_REQUEST'),
  },
  {
    name: 'a key __proto__ in the body',
    request: () => ({ body: `{"query":"${query}","__proto__":{"x":1}}` }),
    answer: refused(400, 'BAD_REQUEST'),
  },
  {
    name: 'a key __proto__ in variables',
    request: () => ({ body: `{"query":"${query}","variables":{"__proto__":{"x":1}}}` }),
    answer: refused(400, 'BAD_REQUEST'),
  },
  { name: 'JSON that ends too early', request: () => ({ body: '{"query":"{' }), answer: refused(400, 'BAD_REQUEST') },
  { name: 'no body', request: () => ({}), answer: refused(400, 'BAD_REQUEST') },
  ...['null', '5', '"text"', '{}', '[]', '{"query":5}', '{"query":""}'].map((body): Attack => ({
    name: `the body ${body}`,
    request: () => ({ body }),
    answer: refused(400, 'BAD_REQUEST'),
  })),
  {
    name: 'a batch',
    request: () => ({ body: `[{"query":"${query}"},{"query":"${query}"}]` }),
    answer: refused(400, 'BAD_REQUEST'),
  },
  {
    name: 'a document that is not GraphQL',
    request: () => asJson('{{{'),
    answer: refused(400, 'GRAPHQL_PARSE_FAILED'),
  },
  {
    name: 'an empty operation name',
    request: () => ({ body: JSON.stringify({ query, operationName: '' }) }),
    answer: taken,
  },
  {
    name: 'a body that is compressed',
    request: () => ({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(JSON.stringify({ query })) }),
    answer: refused(415, 'UNSUPPORTED_MEDIA_TYPE'),
  },
  {
    name: 'the Host of another site',
    request: () => ({ ...asJson(query), headers: { host: 'evil.example' } }),
    answer: refused(421, 'MISDIRECTED_REQUEST'),
  },
  {
    name: 'the hash of a document alone, as a client with persisted queries sends it',
    request: () => ({
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    }),
    answer: refused(200, 'PERSISTED_QUERY_NOT_SUPPORTED'),
  },
  {
    name: '_service without the secret of the gateway',
    request: () => asJson('{ _service { sdl } }'),
    answer: refused(403, 'FORBIDDEN'),
    gateway: refused(400, 'GRAPHQL_VALIDATION_FAILED'),
  },
  {
    name: '_entities without the secret of the gateway',
    request: () => asJson('{ _entities(representations: []) { __typename } }'),
    answer: refused(403, 'FORBIDDEN'),
    gateway: refused(400, 'GRAPHQL_VALIDATION_FAILED'),
  },
];

/** The first mutation that takes an input object, called with whatever is given for it. */
function takesInput(schema: GraphQLSchema): { withVariable(input: unknown): Sent; withLiteral(input: string): Sent } {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const argument = field.args.find(({ type }) => isInputObjectType(getNamedType(type)));
    if (!argument) continue;
    const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
    const call = (given: string) => `{ ${field.name}(${argument.name}: ${given}) ${selection} }`;
    return {
      withVariable: (input) => asJson(`mutation ($input: ${String(argument.type)}) ${call('$input')}`, { input }),
      withLiteral: (input) => asJson(`mutation ${call(input)}`),
    };
  }
  throw new Error('No mutation takes an input object.');
}
