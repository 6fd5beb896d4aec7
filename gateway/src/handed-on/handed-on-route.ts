import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { Refused } from '../http/refused.ts';
import { requestIdOf } from '../requests/passed-on.ts';
import { pipedHeaders, refusalIn } from '../requests/piped.ts';

/** An address of the gateway under which a service answers GET as it does under its own. */
export interface HandedOnRoute {
  /** With parameters, such as `/exports/:id`. The service has the same path. */
  readonly path: string;
  /** Any address of the service. Its path is ignored. */
  readonly url: string;
  /** For the whole of an answer, in milliseconds. */
  readonly longestMs: number;
  /** Headers of the caller, beside those of every call, that the service gets. */
  readonly requestHeaders: readonly string[];
  /** Headers of the service's answer that the caller gets. */
  readonly responseHeaders: readonly string[];
  /** What the caller is told when the service gives no answer. */
  readonly away: { readonly message: string; readonly retryAfterSeconds: number };
}

/**
 * Hands requests on to a service. The service judges the token, or the secret in the address. An answer is piped and
 * not read, because it may be larger than what a gateway should hold for one caller.
 */
export function handedOnRoute(app: FastifyInstance, route: HandedOnRoute, logger: Logger): void {
  const away = () => awayOf(route);
  app.get<{ Params: Record<string, string> }>(route.path, async (request, reply) => {
    const requestId = requestIdOf(request.headers);
    const answer = await fetch(addressOf(route, request.params), {
      headers: { ...pipedHeaders(request, requestId), ...named(route.requestHeaders, (name) => request.headers[name]) },
      signal: AbortSignal.timeout(route.longestMs),
      redirect: 'error',
    }).catch((error: unknown) => {
      // An error may name the address, in which there can be a secret. So its cause is logged alone.
      const reason = error instanceof Error ? String(error.cause ?? error.name) : 'unknown';
      logger.warn({ reason, path: route.path, requestId }, 'A request could not be handed on');
      throw away();
    });
    reply.header('x-request-id', requestId);
    if (!answer.ok && answer.status !== 304) throw await refusalIn(answer, away);
    reply.headers(named(route.responseHeaders, (name) => answer.headers.get(name)));
    return reply.code(answer.status).send(answer.body ? Readable.fromWeb(answer.body) : undefined);
  });
}

function addressOf({ path, url }: HandedOnRoute, params: Readonly<Record<string, string>>): URL {
  return new URL(
    path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '')),
    url,
  );
}

function named(names: readonly string[], valueOf: (name: string) => unknown): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = valueOf(name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

function awayOf({ away: { message, retryAfterSeconds } }: HandedOnRoute): Refused {
  const headers = { 'retry-after': String(retryAfterSeconds) };
  return new Refused(503, 'SERVICE_UNAVAILABLE', `${message} Try again in a moment.`, headers);
}
