import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { Refused } from '../http/refused.ts';
import { requestIdOf } from '../requests/passed-on.ts';
import { pipedHeaders, refusalIn } from '../requests/piped.ts';

export interface ArchiveRouteOptions {
  /** Anything at identity's address, such as that of its keys. */
  readonly identityUrl: string;
  /** For the whole of a download, in milliseconds. */
  readonly requestMs: number;
  readonly logger: Logger;
}

/**
 * `GET /exports/:id`: a person's archive, from identity, under the graph's own address. A page that may ask the graph
 * may fetch it by the same cross-origin rules and with the same token, which identity judges; and identity need not be
 * reached from outside.
 */
export function archiveRoute(app: FastifyInstance, { identityUrl, requestMs, logger }: ArchiveRouteOptions): void {
  app.get<{ Params: { id: string } }>('/exports/:id', async (request, reply) => {
    const requestId = requestIdOf(request.headers);
    const address = new URL(`/exports/${encodeURIComponent(request.params.id)}`, identityUrl);
    const answer = await fetch(address, {
      headers: pipedHeaders(request, requestId),
      signal: AbortSignal.timeout(requestMs),
      redirect: 'error',
    }).catch((error: unknown) => {
      logger.warn({ err: error, requestId }, 'Identity could not be asked for an archive');
      throw away();
    });
    reply.header('x-request-id', requestId);
    if (!answer.ok || !answer.body) throw await refusalIn(answer, away);
    for (const name of ['content-type', 'content-disposition'])
      reply.header(name, answer.headers.get(name) ?? undefined);
    // Piped rather than read: an archive may be larger than what a gateway should hold of one caller.
    return reply.send(Readable.fromWeb(answer.body));
  });
}

function away(): Refused {
  return new Refused(503, 'SERVICE_UNAVAILABLE', 'Archives cannot be fetched now. Try again in a moment.', {
    'retry-after': '5',
  });
}
