import OpenAI from 'openai';
import { Agent, fetch as undiciFetch } from 'undici';
import { withReadableRefusal } from './error-bodies.ts';
import { usualTimeouts, type ModelServerSettings, type ModelTimeouts } from './server-settings.ts';

export interface Connection {
  readonly client: OpenAI;
  readonly timeouts: ModelTimeouts;
  close(): Promise<void>;
}

/**
 * The official client, told all that it would otherwise take from the environment, and silent: its log has requests in
 * it. It retries lost connections, 408, 409, 429 and 5xx with a growing pause, or after as long as the server says.
 */
export function connectTo({
  url,
  key,
  timeouts = {},
  retries = 2,
  longestWaitMs = 10_000,
}: ModelServerSettings): Connection {
  const limits = { ...usualTimeouts, ...timeouts };
  const agent = new Agent({
    connect: { timeout: limits.connectMs },
    bodyTimeout: limits.wholeMs,
    headersTimeout: limits.wholeMs,
  });
  const client = new OpenAI({
    baseURL: url,
    apiKey: key ?? 'none',
    organization: null,
    project: null,
    webhookSecret: null,
    adminAPIKey: null,
    logLevel: 'off',
    logger: silent,
    maxRetries: retries,
    timeout: limits.answerMs,
    fetch: patient(agent, longestWaitMs),
  });
  return { client, timeouts: limits, close: () => agent.destroy() };
}

const silent = { error: ignore, warn: ignore, info: ignore, debug: ignore };
function ignore(): void {}

/**
 * The client waits for as long as `retry-after` says, be it a day, and cannot be called back meanwhile. With this
 * header on top, which it obeys, it gives up at once where that is too long.
 */
function patient(agent: Agent, longestWaitMs: number): typeof fetch {
  return async (input, init) => {
    const answered = await undiciFetch(input as Parameters<typeof undiciFetch>[0], {
      ...(init as Parameters<typeof undiciFetch>[1]),
      dispatcher: agent,
    });
    // The same class by another name: undici's own types and those of Node's copy of it differ in details that are not
    // used here.
    const response = answered as unknown as Response;
    if (response.ok) return response;
    const waitMs = retryAfterMs(response.headers);
    const headers = new Headers([...response.headers]);
    if (waitMs !== undefined && waitMs > longestWaitMs) headers.set('x-should-retry', 'false');
    return withReadableRefusal(response, headers);
  };
}

/**
 * What `retry-after` asks for, given in seconds or as a date (RFC 9110, 10.2.3), or the `retry-after-ms` of some
 * servers.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const exact = headers.get('retry-after-ms');
  if (exact !== null && Number.isFinite(Number(exact))) return Math.max(0, Number(exact));
  const after = headers.get('retry-after');
  if (after === null) return undefined;
  const ms = Number.isFinite(Number(after)) ? Number(after) * 1_000 : Date.parse(after) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
