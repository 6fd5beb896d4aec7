import { request, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import type { Gateway } from '../src/gateway-options.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

let town: Town;
let gateway: Gateway;
beforeAll(async () => {
  town = await startTown();
  gateway = await startTownGateway(town, { corsOrigins: 'loopback' });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await town.stop();
});

/** As it came over the wire: fetch would decompress it. */
const raw = (query: string, headers: Record<string, string>) =>
  new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    request(
      gateway.url,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        void buffer(response).then((body) => resolve({ headers: response.headers, body }), reject);
      },
    )
      .on('error', reject)
      .end(JSON.stringify({ query }));
  });
const large = getIntrospectionQuery();

describe('an answer', () => {
  it('is not compressed for a client that did not ask for it, when it is small, and when a mutation gave it', async () => {
    const long = Array.from({ length: 50 }, (_, at) => `${'a'.repeat(30)}${at}: name`).join(' ');
    const asked: [string, Record<string, string>][] = [
      [large, {}],
      [large, { 'accept-encoding': 'identity' }],
      ['{ me { id } }', { 'accept-encoding': 'gzip' }],
      [`mutation { rename(id: "1", name: "A") { ${long} } }`, { 'accept-encoding': 'gzip, br' }],
    ];
    for (const [query, headers] of asked) {
      const answer = await raw(query, headers);
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(JSON.parse(answer.body.toString())).toHaveProperty('data');
    }
    expect(JSON.parse((await raw(asked[3]?.[0] ?? '', {})).body.toString())).not.toHaveProperty('errors');
  });

  it.each([
    ['gzip', 'gzip', gunzipSync],
    ['br', 'gzip, deflate, br', brotliDecompressSync],
  ])(
    'is compressed with %s by what the client accepts, and says that it depends on that',
    async (coding, accepted, decompress) => {
      const plain = await raw(large, {});
      const answer = await raw(large, { 'accept-encoding': accepted, origin: 'http://localhost:3000' });
      expect(answer.headers['content-encoding']).toBe(coding);
      expect(answer.headers.vary?.toLowerCase().split(/,\s*/)).toEqual(
        expect.arrayContaining(['origin', 'accept-encoding']),
      );
      expect(answer.body.length).toBeLessThan(plain.body.length / 3);
      expect(decompress(answer.body).toString()).toBe(plain.body.toString());
    },
  );
});
