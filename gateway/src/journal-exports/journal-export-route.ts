import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { Refused } from '../http/refused.ts';
import { requestIdOf } from '../requests/passed-on.ts';
import { pipedHeaders, refusalIn } from '../requests/piped.ts';

interface JournalExportRouteOptions {
  /** A URL of the service that has the journals. Its path is ignored. */
  readonly journalsUrl: string;
  /** For the whole of an answer, in milliseconds. */
  readonly longestMs: number;
  readonly logger: Logger;
}

/**
 * `GET /journal-exports/:id/:secret`: a person's journal as a zip, under the graph's own address. The secret in the
 * address stands for a token, so the address is in no log. The service judges it.
 */
export function journalExportRoute(
  app: FastifyInstance,
  { journalsUrl, longestMs, logger }: JournalExportRouteOptions,
): void {
  app.get<{ Params: { id: string; secret: string } }>('/journal-exports/:id/:secret', async (request, reply) => {
    const requestId = requestIdOf(request.headers);
    const { id, secret } = request.params;
    const address = new URL(`/journal-exports/${encodeURIComponent(id)}/${encodeURIComponent(secret)}`, journalsUrl);
    const answer = await fetch(address, {
      headers: pipedHeaders(request, requestId),
      signal: AbortSignal.timeout(longestMs),
      redirect: 'error',
    }).catch((error: unknown) => {
      logger.warn({ err: error, requestId }, 'An exported journal could not be asked for');
      throw away();
    });
    reply.header('x-request-id', requestId);
    if (!answer.ok || !answer.body) throw await refusalIn(answer, away);
    for (const name of ['content-type', 'content-disposition', 'cache-control']) {
      const value = answer.headers.get(name);
      if (value !== null) reply.header(name, value);
    }
    return reply.send(Readable.fromWeb(answer.body));
  });
}

function away(): Refused {
  return new Refused(503, 'SERVICE_UNAVAILABLE', 'Journals cannot be exported now. Try again in a moment.', {
    'retry-after': '60',
  });
}
