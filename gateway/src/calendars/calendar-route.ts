import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { Refused } from '../http/refused.ts';
import { requestIdOf } from '../requests/passed-on.ts';
import { pipedHeaders, refusalIn } from '../requests/piped.ts';

export interface CalendarRouteOptions {
  /** A URL of the service that has the calendars. Its path is ignored. */
  readonly calendarsUrl: string;
  /** For the whole of an answer, in milliseconds. */
  readonly requestMs: number;
  readonly logger: Logger;
}

/**
 * `GET /calendar/:id/:secret.ics`: a person's events, for calendars that subscribe to them, under the graph's own
 * address. The secret in the address stands for a token, so the address is in no log. The service judges it.
 */
export function calendarRoute(app: FastifyInstance, { calendarsUrl, requestMs, logger }: CalendarRouteOptions): void {
  app.get<{ Params: { id: string; file: string } }>('/calendar/:id/:file', async (request, reply) => {
    const requestId = requestIdOf(request.headers);
    const { id, file } = request.params;
    const address = new URL(`/calendar/${encodeURIComponent(id)}/${encodeURIComponent(file)}`, calendarsUrl);
    const known = request.headers['if-none-match'];
    const answer = await fetch(address, {
      headers: { ...pipedHeaders(request, requestId), ...(known !== undefined && { 'if-none-match': known }) },
      signal: AbortSignal.timeout(requestMs),
      redirect: 'error',
    }).catch((error: unknown) => {
      logger.warn({ err: error, requestId }, 'A calendar could not be asked for');
      throw away();
    });
    reply.header('x-request-id', requestId);
    const isUnchanged = answer.status === 304;
    if (!isUnchanged && (!answer.ok || !answer.body)) throw await refusalIn(answer, away);
    for (const name of ['content-type', 'cache-control', 'etag']) {
      const value = answer.headers.get(name);
      if (value !== null) reply.header(name, value);
    }
    return isUnchanged || !answer.body ? reply.code(304).send() : reply.send(Readable.fromWeb(answer.body));
  });
}

function away(): Refused {
  return new Refused(503, 'SERVICE_UNAVAILABLE', 'Calendars cannot be read now. Try again in a moment.', {
    'retry-after': '60',
  });
}
