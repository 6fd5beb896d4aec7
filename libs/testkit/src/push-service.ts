import { createECDH, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decryptPush, type BrowserKeys } from './push-service/decrypt-push.ts';
import { verifyVapid } from './push-service/verify-vapid.ts';

/** A push as the browser's page gets it, and how it was to be delivered. */
export interface ArrivedPush {
  readonly endpoint: string;
  readonly payload: string;
  readonly ttl: number;
  readonly urgency: string | undefined;
  readonly topic: string | undefined;
  /** Who pushed, as the signature says. */
  readonly publicKey: string;
  readonly subject: string;
}

/** How pushes are answered until told otherwise. A number is a status, and `RATE_LIMITED` is 429 with `Retry-After`. */
export type PushAnswer =
  | 'TAKEN'
  | 'HANGS'
  | 'CUTS'
  | 400
  | 403
  | 404
  | 410
  | 413
  | 500
  | 503
  | { readonly retryAfter: string };

/** A push service on loopback, and the browsers that subscribed at it. It refuses what a real one refuses. */
export interface PushService {
  readonly url: string;
  /** A browser subscribes. */
  subscribe(): { endpoint: string; p256dh: string; auth: string };
  answer(next: PushAnswer): void;
  /** In the order of their arrival. */
  pushes(): readonly ArrivedPush[];
  /** How many requests came, also those that were not taken. */
  requests(): number;
  /** Why requests were refused with 400, 401 or 403 although `answer` did not say so. */
  faults(): readonly string[];
  connections(): number;
  stop(): Promise<void>;
}

export async function startPushService(): Promise<PushService> {
  const browsers = new Map<string, BrowserKeys>();
  const pushes: ArrivedPush[] = [];
  const faults: string[] = [];
  let next: PushAnswer = 'TAKEN';
  let [requests, connections] = [0, 0];

  const server = createServer((request, response) => {
    requests += 1;
    void read(request).then(
      async (body) => {
        if (next === 'HANGS') return;
        if (next === 'CUTS') return void request.socket.destroy();
        const keys = browsers.get(request.url ?? '');
        if (next === 'TAKEN' && keys) return take(request, response, body, keys);
        if (typeof next === 'object') response.setHeader('retry-after', next.retryAfter);
        const status = typeof next === 'number' ? next : typeof next === 'object' ? 429 : 404;
        response.writeHead(status).end();
      },
      () => undefined,
    );
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function take(request: IncomingMessage, response: ServerResponse, body: Buffer, keys: BrowserKeys) {
    try {
      const vapid = await verifyVapid(request.headers.authorization, url);
      pushes.push({ ...readPush(request, body, keys), ...vapid, endpoint: `${url}${request.url}` });
      response.writeHead(201, { location: `${url}/message/${pushes.length}` }).end();
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
      response.writeHead(400).end();
    }
  }

  return {
    url,
    subscribe() {
      const ecdh = createECDH('prime256v1');
      ecdh.generateKeys();
      const path = `/push/${randomBytes(24).toString('base64url')}`;
      const auth = randomBytes(16);
      browsers.set(path, { ecdh, auth });
      return { endpoint: url + path, p256dh: ecdh.getPublicKey('base64url'), auth: auth.toString('base64url') };
    },
    answer: (answer) => void (next = answer),
    pushes: () => pushes,
    requests: () => requests,
    faults: () => faults,
    connections: () => connections,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function readPush({ method, headers }: IncomingMessage, body: Buffer, keys: BrowserKeys) {
  const { ttl, urgency, topic } = headers;
  if (method !== 'POST') throw new Error('A push is a POST.');
  if (headers['content-encoding'] !== 'aes128gcm') throw new Error('A push is encrypted by aes128gcm.');
  if (body.length > 4_096) throw new Error('A push has at most 4,096 bytes.');
  if (!/^\d+$/.test(String(ttl))) throw new Error('A push says how long it is kept.');
  return {
    payload: decryptPush(body, keys),
    ttl: Number(ttl),
    urgency: urgency as string | undefined,
    topic: topic as string | undefined,
  };
}
