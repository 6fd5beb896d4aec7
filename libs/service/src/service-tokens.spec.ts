import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serviceTokens } from './service-tokens.ts';

/** A server in identity's place: it returns a numbered token for each request, or the answer that a test has set. */
let server: Server;
let identityUrl: string;
let asked: { authorization: string | undefined; body: string; path: string | undefined }[];
let answer: { status: number; body: string } | null;
let now: Date;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push({
      authorization: request.headers.authorization,
      body: Buffer.concat(chunks).toString(),
      path: request.url,
    });
    const { status, body } = answer ?? {
      status: 200,
      body: JSON.stringify({ access_token: `token ${asked.length}`, token_type: 'Bearer', expires_in: 600 }),
    };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  identityUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
  answer = null;
  now = new Date('2026-03-01T09:00:00Z');
});

const tokens = () => serviceTokens({ identityUrl, clientId: 'payments', secret: 'a+b/c=:d', clock: () => now });
const forward = (seconds: number) => (now = new Date(now.getTime() + seconds * 1_000));

describe('a service’s tokens', () => {
  it('are asked for as the client that the service is, with its secret encoded', async () => {
    await tokens().get('blocks:read');
    expect(asked).toEqual([
      {
        path: '/oauth/token',
        body: 'grant_type=client_credentials&scope=blocks%3Aread',
        authorization: `Basic ${Buffer.from('payments:a%2Bb%2Fc%3D%3Ad').toString('base64')}`,
      },
    ]);
  });

  it('are kept until a minute before their end', async () => {
    const { get } = tokens();
    expect(await get('blocks:read')).toBe('token 1');
    forward(539);
    expect(await get('blocks:read')).toBe('token 1');
    forward(1);
    expect(await get('blocks:read')).toBe('token 2');
  });

  it('are one for each scope', async () => {
    const { get } = tokens();
    expect(await get('blocks:read')).toBe('token 1');
    expect(await get('ties:read')).toBe('token 2');
    expect(await get('blocks:read')).toBe('token 1');
  });

  it('cost one request however many ask at once', async () => {
    const { get } = tokens();
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => get('blocks:read'))))).toEqual(
      new Set(['token 1']),
    );
    expect(asked).toHaveLength(1);
  });

  it('are asked for again after a request that failed', async () => {
    const { get } = tokens();
    answer = { status: 503, body: '' };
    await expect(get('blocks:read')).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    answer = { status: 200, body: '<html>' };
    await expect(get('blocks:read')).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    answer = null;
    expect(await get('blocks:read')).toBe('token 3');
  });

  it('are not to be had where identity refuses, and that is no answer to a caller', async () => {
    answer = { status: 400, body: '{"error":"invalid_scope"}' };
    await expect(tokens().get('everything')).rejects.toThrow(
      'Identity gives payments no token for everything: invalid_scope.',
    );
  });

  it('are unavailable where identity is away', async () => {
    const away = serviceTokens({ identityUrl: 'http://127.0.0.1:9', clientId: 'payments', secret: 'x' });
    await expect(away.get('blocks:read')).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  });
});
