import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { granted, graphClient, refusedWith, type GraphAnswer } from './graph-client.ts';

/** A graph that answers with the request, and refuses requests without a token. */
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    if (request.url === '/broken') return void response.end('<html>');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: object };
    const bearer = request.headers.authorization;
    const refusal = { message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } };
    response.end(JSON.stringify(bearer === undefined ? { errors: [refusal] } : { data: { bearer, variables } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

describe('the graph client', () => {
  it('gives back a refusal with its code', async () => {
    const answer = await graphClient(url).request('{ me { id } }');
    expect(refusedWith('UNAUTHENTICATED')(answer).message).toBe('Sign in first.');
    expect(() => refusedWith('FORBIDDEN')(answer)).toThrow(
      'Expected a refusal with FORBIDDEN, but got UNAUTHENTICATED (Sign in first.)',
    );
    expect(() => granted(answer)).toThrow('Sign in first.');
  });

  it('asks as the bearer of a token, and as nobody again', async () => {
    const ada = graphClient(url).as('adas-token');
    const answer = await ada.request('query ($id: ID!) { user(id: $id) { id } }', { id: '7' });
    expect(granted(answer)).toEqual({ bearer: 'Bearer adas-token', variables: { id: '7' } });
    expect(() => refusedWith('UNAUTHENTICATED')(answer)).toThrow('but got {"bearer"');
    refusedWith('UNAUTHENTICATED')(await ada.as(undefined).request('{ me { id } }'));
  });

  it('says what it got when that is no JSON', async () => {
    await expect(graphClient(`${url}broken`).request('{ me { id } }')).rejects.toThrow(
      'answered 200 with something other than JSON: <html>',
    );
  });
});

const refusedBy = (code: string): GraphAnswer<object> => ({
  status: 200,
  data: null,
  errors: [{ message: 'No.', extensions: { code } }],
});

describe.each([
  ['granted', granted],
  ['refusedWith', refusedWith('TRIBE_FULL')],
])('%s', (_, check) => {
  it('says of a fault how to see its cause, which the answer does not have', () => {
    expect(() => check(refusedBy('INTERNAL_SERVER_ERROR'))).toThrow('KINDRED_TEST_LOG=error');
  });

  it('says nothing of the log where something was refused', () => {
    expect(() => check(refusedBy('NOT_FOUND'))).toThrow(/NOT_FOUND(?!.*KINDRED_TEST_LOG)/);
  });
});
