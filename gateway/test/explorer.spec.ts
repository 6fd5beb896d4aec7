import { request } from 'node:http';
import fastify, { type FastifyInstance } from 'fastify';
import type { Gateway } from '../src/gateway-options.ts';
import { send } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

// What Chromium sends when a user opens an address.
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8' };
const people = [{ username: 'ada', name: 'Ada', accessToken: 'a.b.c' }];

let town: Town;
let desk: FastifyInstance;
let deskUrl: string;
let gateway: Gateway;
beforeAll(async () => {
  town = await startTown();
  desk = fastify();
  desk.get('/people.json', async () => people);
  deskUrl = await desk.listen({ host: '127.0.0.1', port: 0 });
  gateway = await startTownGateway(town, { explorer: { deskUrl } });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await desk.close();
  await town.stop();
});

const origin = () => new URL(gateway.url).origin;
const peopleAs = (headers: Record<string, string>): Promise<{ status: number | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    const asked = request(`${origin()}/explorer/people.json`, { headers }, (response) => {
      let body = '';
      response
        .on('data', (chunk) => (body += String(chunk)))
        .on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject).end();
  });

describe('the explorer', () => {
  it('is what a browser gets, and loads nothing from elsewhere', async () => {
    const { status, headers, text } = await send(gateway.url, { headers: browser });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/,
    );
    expect(text).not.toMatch(/https?:\/\//);
    const loaded = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(loaded.length).toBeGreaterThan(5);
    for (const path of loaded) {
      const file = await send(`${origin()}${path}`);
      expect({ path, status: file.status, empty: file.text.length === 0 }).toEqual({ path, status: 200, empty: false });
    }
  });

  it('is what a browser gets for a link with an operation, which the page reads from its address', async () => {
    const { headers, text } = await send(`${gateway.url}?query=%7B__typename%7D`, { headers: browser });
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('/explorer/explorer.js');
    const script = (await send(`${origin()}/explorer/explorer.js`)).text;
    expect(script).toContain("query: linked.get('query')");
    expect((await send(`${origin()}/explorer/fields.js`)).status).toBe(200);
  });

  it('leaves clients of the graph alone', async () => {
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json']) {
      const { headers } = await send(`${gateway.url}?query={__typename}`, { headers: { accept } });
      expect(headers.get('content-type')).toMatch(/json/);
    }
  });

  it('knows the demo people of the desk', async () => {
    const { status, body } = await peopleAs({});
    expect({ status, people: JSON.parse(body) as unknown }).toEqual({ status: 200, people });
  });

  it('gives their tokens to no other page, and to nobody by a name that was rebound', async () => {
    for (const host of ['evil.example', 'localhost.evil.example:4000'])
      expect(await peopleAs({ host })).toMatchObject({ status: 421 });
    const strangers: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }];
    for (const headers of strangers) {
      const { status, body } = await peopleAs(headers);
      expect({ status, body }).toEqual({ status: 403, body: '[]' });
    }
  });

  it('is there without a desk', async () => {
    const alone = await startTownGateway(town, { explorer: { deskUrl: 'http://127.0.0.1:1' } });
    const { status, text } = await send(`${new URL(alone.url).origin}/explorer/people.json`);
    expect({ status, text }).toEqual({ status: 200, text: '[]' });
    await alone.stop(1_000);
  });

  it('is not there where it is turned off', async () => {
    const closed = await startTownGateway(town, { explorer: false });
    const { headers } = await send(closed.url, { headers: browser });
    expect(headers.get('content-type')).toMatch(/json/);
    for (const path of ['explorer.js', 'graphiql.js', 'people.json'])
      expect((await send(`${new URL(closed.url).origin}/explorer/${path}`)).status).toBe(404);
    await closed.stop(1_000);
  });
});

describe('pages of other origins', () => {
  const preflight = (url: string, from: string) =>
    send(url, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  it('may call the graph where they are named, and nowhere else', async () => {
    const open = await startTownGateway(town, { corsOrigins: ['https://app.example'] });
    const named = await preflight(open.url, 'https://app.example');
    expect(named.status).toBe(204);
    expect(named.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect((await preflight(open.url, 'https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await preflight(gateway.url, 'https://app.example')).headers.get('access-control-allow-origin')).toBeNull();
    await open.stop(1_000);
  });

  it('may call it from this machine, whatever the port, where that is what is named', async () => {
    const open = await startTownGateway(town, { corsOrigins: 'loopback' });
    expect((await preflight(open.url, 'http://localhost:3000')).headers.get('access-control-allow-origin')).toBe(
      'http://localhost:3000',
    );
    expect(
      (await preflight(open.url, 'http://localhost.evil.example')).headers.get('access-control-allow-origin'),
    ).toBeNull();
    await open.stop(1_000);
  });
});
