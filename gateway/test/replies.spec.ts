import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { eventually } from '@kindred/testkit/eventually';
import type { Gateway } from '../src/gateway-options.ts';
import { send } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

const page = 'http://localhost:5173';
let town: Town;
let gateway: Gateway;
let service: Server;
let repliesUrl: string;
let asked: { request: IncomingMessage; response: ServerResponse; left: boolean }[] = [];
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  town = await startTown();
  service = createServer((request, response) => {
    const one = { request, response, left: false };
    response.on('close', () => (one.left = true));
    asked.push(one);
    answer(response);
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  repliesUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}/graphql`;
  gateway = await start();
});
afterAll(async () => {
  await gateway.stop(1_000);
  await town.stop();
  service.closeAllConnections();
  service.close();
});
beforeEach(() => {
  asked = [];
  answer = open;
});

/** A reply may take longer to begin than a query may take as a whole. */
const start = (subgraphMs = 30_000) =>
  startTownGateway(town, {
    replyStreams: [
      { prefix: 'messages', url: repliesUrl },
      { prefix: 'chat-turns', url: repliesUrl },
    ],
    corsOrigins: [page],
    limits: { requestMs: 300, subgraphMs, streamMs: 60_000 },
  });
const at = (id: string, of = gateway) => new URL(`/messages/${id}/reply`, of.url).href;
const open = (response: ServerResponse) => {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'access-control-allow-origin': '*',
    'x-internal': 'yes',
  });
  response.write(': here\n\n');
};
const refuse = (status: number, body: string) => (response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(body);

/** Reads until there is so much text, or to the end. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, ending?: string): Promise<string> {
  let text = '';
  while (ending === undefined || !text.endsWith(ending)) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += Buffer.from(value).toString('utf8');
  }
  return text;
}

describe('a reply at the gateway', () => {
  it('is refused in the graph’s shape, with what the service said', async () => {
    for (const [status, code] of [
      [401, 'UNAUTHENTICATED'],
      [404, 'NOT_FOUND'],
      [429, 'TOO_MANY_STREAMS'],
    ] as const) {
      answer = refuse(status, JSON.stringify({ code, message: 'No.' }));
      const refused = await send(at('1'), { headers: { origin: page } });
      expect([refused.status, refused.errors]).toEqual([status, [{ message: 'No.', extensions: { code } }]]);
      expect(refused.headers.get('access-control-allow-origin')).toBe(page);
    }
  });

  it('says so when the service is broken or silent, and tells nothing of how', async () => {
    const impatient = await start(50);
    for (const broken of [
      refuse(500, 'postgres://secret'),
      () => undefined,
      (response: ServerResponse) => void response.destroy(),
    ]) {
      answer = broken;
      const { status, errors } = await send(at('1', impatient));
      expect([status, errors]).toEqual([
        503,
        [{ message: expect.any(String), extensions: { code: 'SERVICE_UNAVAILABLE' } }],
      ]);
    }
    await impatient.stop(1_000);
  });

  it('is not for a page of another origin, and reaches nothing of the service but replies', async () => {
    const preflight = await fetch(at('1'), {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    answer = (response) => void response.writeHead(200).end();
    expect(
      (await fetch(at('1'), { headers: { origin: 'https://evil.example' } })).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull();
    await fetch(at('..%2F..%2Fmetrics%3F'));
    expect(asked.at(-1)?.request.url).toBe('/messages/..%2F..%2Fmetrics%3F/reply');
    expect((await fetch(new URL('/messages/1', gateway.url))).status).toBe(404);
  });

  it('is at the prefix of each service that streams, and at no other', async () => {
    answer = (response) => void response.writeHead(200).end();
    for (const prefix of ['messages', 'chat-turns']) {
      expect((await fetch(new URL(`/${prefix}/1/reply`, gateway.url))).status).toBe(200);
      expect(asked.at(-1)?.request.url).toBe(`/${prefix}/1/reply`);
    }
    expect((await fetch(new URL('/duets/1/reply', gateway.url))).status).toBe(404);
  });

  it('is nowhere without a service that streams replies', async () => {
    const alone = await startTownGateway(town);
    expect((await fetch(at('1', alone))).status).toBe(404);
    await alone.stop(1_000);
  });

  it('comes piece by piece, for longer than a query may take', async () => {
    const preflight = await fetch(at('1'), {
      method: 'OPTIONS',
      headers: {
        origin: page,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect([
      preflight.status,
      preflight.headers.get('access-control-allow-origin'),
      preflight.headers.get('access-control-allow-headers'),
    ]).toEqual([204, page, 'authorization']);
    const began = performance.now();
    const answered = await fetch(at('1'), {
      headers: { origin: page, authorization: 'Bearer a.b.c', cookie: 'no=business', 'last-event-id': 'one:7' },
    });
    expect([
      answered.status,
      answered.headers.get('content-type'),
      answered.headers.get('access-control-allow-origin'),
    ]).toEqual([200, 'text/event-stream; charset=utf-8', page]);
    expect([
      answered.headers.get('cache-control'),
      answered.headers.get('x-accel-buffering'),
      answered.headers.get('x-internal'),
    ]).toEqual(['no-store', 'no', null]);
    expect(asked[0]?.request.headers).toMatchObject({
      authorization: 'Bearer a.b.c',
      'last-event-id': 'one:7',
      'x-request-id': answered.headers.get('x-request-id'),
    });
    expect(asked[0]?.request.headers.cookie).toBeUndefined();
    const reader = answered.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    expect(await readUntil(reader, 'here\n\n')).toBe(': here\n\n');
    // Each is written only after the one before has been read.
    for (let piece = 0; piece < 5 || performance.now() - began < 500; piece += 1) {
      asked[0]?.response.write(`data: ${piece}\n\n`);
      expect(await readUntil(reader, '\n\n')).toBe(`data: ${piece}\n\n`);
    }
    asked[0]?.response.end('event: whole\n\n');
    expect(await readUntil(reader)).toBe('event: whole\n\n');
  });

  it('lets the service go when its reader leaves, before it began or after', async () => {
    const leaving = new AbortController();
    const answered = await fetch(at('1'), { signal: leaving.signal });
    await readUntil(answered.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>, 'here\n\n');
    expect(asked[0]?.left).toBe(false);
    leaving.abort();
    await eventually(() => expect(asked[0]?.left).toBe(true));

    answer = () => undefined;
    const impatient = new AbortController();
    const never = fetch(at('2'), { signal: impatient.signal }).catch(() => null);
    await eventually(() => expect(asked).toHaveLength(2));
    impatient.abort();
    await eventually(() => expect(asked[1]?.left).toBe(true));
    await never;
  });

  it('breaks off where the service does, and ends where the gateway stops', async () => {
    // Not by fetch, which takes whatever came before a connection was closed for a whole.
    const broken = await new Promise<IncomingMessage>((resolve) => void get(at('1'), resolve));
    await once(broken, 'data');
    asked[0]?.response.destroy();
    await expect(once(broken.resume(), 'end')).rejects.toThrow('aborted');

    const other = await start();
    const streaming = await fetch(at('1', other));
    const whole = readUntil(streaming.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>);
    await eventually(() => expect(asked).toHaveLength(2));
    await other.stop(5_000);
    expect(await whole).toBe(': here\n\n');
  });
});
