import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import webPush from 'web-push';
import { NotPublic, publicLookup } from './endpoint.ts';
import { refuseUnsafePush, type Pusher, type PushOutcome } from './pusher.ts';
import { retryAfterSeconds } from './retry-after.ts';
import { refuseInvalidSubscription } from './subscription.ts';
import type { Vapid } from './vapid.ts';

export interface WebPusherSettings {
  readonly vapid: Vapid;
  /** For one push as a whole, in milliseconds. */
  readonly timeoutMs?: number;
  /** Lets endpoints be on this machine, by http and at any port, for a push service that tests run. */
  readonly allowLoopback?: boolean;
  /** Looks hosts up. */
  readonly resolve?: typeof lookup;
  readonly clock?: () => Date;
}

/** Connections to one push service. Most people's browsers use one of a few services. */
const mostConnections = 20;

/** Pushes by RFC 8030, encrypted by RFC 8291 and signed by RFC 8292. Follows no redirect and does not retry. */
export function webPusher({
  vapid,
  timeoutMs = 10_000,
  allowLoopback = false,
  resolve = lookup,
  clock = () => new Date(),
}: WebPusherSettings): Pusher {
  const connections = { keepAlive: true, maxSockets: mostConnections, lookup: publicLookup(allowLoopback, resolve) };
  const agents = { 'http:': new http.Agent(connections), 'https:': new https.Agent(connections) };

  return {
    publicKey: vapid.publicKey,
    check: (subscription) => refuseInvalidSubscription(subscription, { allowLoopback }),
    async push(subscription, payload, options) {
      refuseUnsafePush(payload, options);
      refuseInvalidSubscription(subscription, { allowLoopback });
      const { p256dh, auth } = subscription;
      const url = new URL(subscription.endpoint);
      const { ttlSeconds, urgency, topic } = options;
      const { headers, body } = webPush.generateRequestDetails(
        { endpoint: url.href, keys: { p256dh, auth } },
        payload,
        {
          vapidDetails: vapid,
          TTL: ttlSeconds,
          urgency,
          ...(topic !== undefined && { topic }),
        },
      );
      const agent = url.protocol === 'http:' ? agents['http:'] : agents['https:'];
      try {
        return outcomeOf(await send({ url, headers, body, agent, timeoutMs }), clock());
      } catch (error) {
        return error instanceof NotPublic ? { status: 'REFUSED' } : { status: 'TRY_AGAIN', afterSeconds: null };
      }
    },
    async close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

interface Sent {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  readonly agent: http.Agent;
  readonly timeoutMs: number;
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** An answer's body is of no use. One that is short is read, so that the connection can be used again. */
const mostAnswerBytes = 16_384;

function send({ url, headers, body, agent, timeoutMs }: Sent): Promise<Answer> {
  const { request } = url.protocol === 'http:' ? http : https;
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, agent, signal }, (response) => {
      let bytes = 0;
      response.on('error', () => undefined);
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > mostAnswerBytes) response.destroy();
      });
      resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function outcomeOf({ status, retryAfter }: Answer, now: Date): PushOutcome {
  if (status >= 200 && status < 300) return { status: 'DELIVERED' };
  if (status === 404 || status === 410) return { status: 'GONE' };
  if (status === 408 || status === 429 || status >= 500)
    return { status: 'TRY_AGAIN', afterSeconds: retryAfterSeconds(retryAfter, now) };
  return { status: 'REFUSED' };
}
