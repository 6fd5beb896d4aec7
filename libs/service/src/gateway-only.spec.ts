import { ApolloServer, HeaderMap } from '@apollo/server';
import { buildSchema } from 'graphql';
import { gatewayHeader, gatewayOnly } from './gateway-only.ts';

const secret = 'a secret of thirty-two characters';
const schema = buildSchema('type Query { _service: Int _entities: Int other: Int }');

async function ask(query: string, shown: string | undefined): Promise<unknown> {
  const server = new ApolloServer({ schema, plugins: [gatewayOnly(secret)] });
  await server.start();
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ...(shown === undefined ? [] : [[gatewayHeader, shown] as const]),
  ]);
  const { status, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query } },
    context: async () => ({}),
  });
  const answer = JSON.parse(body.kind === 'complete' ? body.string : '{}') as {
    errors?: { extensions: { code: string } }[];
  };
  return [status ?? 200, answer.errors?.[0]?.extensions.code];
}

const federation = [
  '{ _service }',
  '{ _entities }',
  '{ other x: _service }',
  '{ ...F } fragment F on Query { ... { _entities } }',
];

it.each(federation)('%s is refused without the secret, and with another', async (query) => {
  expect(await ask(query, undefined)).toEqual([403, 'FORBIDDEN']);
  expect(await ask(query, '')).toEqual([403, 'FORBIDDEN']);
  expect(await ask(query, `${secret}.`)).toEqual([403, 'FORBIDDEN']);
});

it.each(federation)('%s is answered with the secret', async (query) => {
  expect(await ask(query, secret)).toEqual([200, undefined]);
});

it('other fields are answered to every caller', async () => {
  expect(await ask('{ other }', undefined)).toEqual([200, undefined]);
});

it('without a secret of its own, every caller is answered', () => {
  expect(gatewayOnly(undefined)).toEqual({});
});
