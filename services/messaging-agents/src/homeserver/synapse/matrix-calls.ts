import { createClient, Method, type MatrixClient } from 'matrix-js-sdk';
import { ConnectionError, HTTPError, MatrixError } from 'matrix-js-sdk/lib/http-api/errors.js';
import { HomeserverAway, HomeserverRefused, TokenRefused } from '../refusals.ts';

export interface SynapseSettings {
  readonly homeserverUrl: string;
  readonly serverName: string;
  readonly asId: string;
  /** What we show the homeserver. */
  readonly asToken: string;
  /** For one call, in milliseconds. */
  readonly timeoutMs?: number;
}

export interface MatrixRequest {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Record<string, unknown>;
  readonly prefix?: string;
}

export const pingFailures: ReadonlySet<string> = new Set([
  'M_BAD_STATUS',
  'M_CONNECTION_FAILED',
  'M_CONNECTION_TIMEOUT',
]);

const clientPrefix = '/_matrix/client/v3';

/** Requests of the client-server API by the SDK, with its errors as the port has them. */
export class MatrixCalls {
  readonly #client: MatrixClient;
  readonly #timeoutMs: number;

  constructor(settings: SynapseSettings) {
    const { homeserverUrl, asToken, serverName, asId, timeoutMs = 30_000 } = settings;
    this.#timeoutMs = timeoutMs;
    this.#client = createClient({
      baseUrl: homeserverUrl,
      accessToken: asToken,
      userId: `@${asId}:${serverName}`,
      logger: silent,
    });
  }

  get(request: MatrixRequest): Promise<Record<string, unknown>> {
    return this.#request(Method.Get, request);
  }

  post(request: MatrixRequest): Promise<Record<string, unknown>> {
    return this.#request(Method.Post, { body: {}, ...request });
  }

  put(request: MatrixRequest): Promise<Record<string, unknown>> {
    return this.#request(Method.Put, { body: {}, ...request });
  }

  /** Stops what is under way. */
  close(): void {
    this.#client.http.abort();
  }

  async #request(method: Method, { path, query, body, prefix = clientPrefix }: MatrixRequest) {
    try {
      const options = { prefix, localTimeoutMs: this.#timeoutMs, priority: 'auto' as const };
      return await this.#client.http.authedRequest<Record<string, unknown>>(method, path, query, body, options);
    } catch (error) {
      throw asPortError(error);
    }
  }
}

/** An error of the SDK as the port names it. */
export function asPortError(error: unknown): Error {
  if (error instanceof ConnectionError || !(error instanceof HTTPError))
    return new HomeserverAway('The homeserver does not answer.', null, { cause: error });
  const status = error.httpStatus ?? 0;
  const code = error instanceof MatrixError ? (error.errcode ?? 'M_UNKNOWN') : 'M_UNKNOWN';
  if (status === 401) return new TokenRefused();
  // The homeserver is there, and says that a ping did not reach us.
  if (pingFailures.has(code)) return new HomeserverRefused('The homeserver does not reach this service.', status, code);
  if (status === 429) return new HomeserverAway('The homeserver asks for patience.', retryAfterMsOf(error));
  if (status < 400 || status >= 500) return new HomeserverAway(`The homeserver answered with ${status}.`);
  // A proxy in between answers without Matrix's own code, and says nothing about the call.
  if (!(error instanceof MatrixError) || error.errcode === undefined)
    return new HomeserverAway(`Something before the homeserver answered with ${status}.`);
  return new HomeserverRefused(error.data.error ?? code, status, code);
}

function retryAfterMsOf(error: HTTPError): number | null {
  try {
    return error.getRetryAfterMs();
  } catch {
    return null;
  }
}

/** The SDK writes each request with its room to the console. */
const silent = {
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  getChild: () => silent,
};
