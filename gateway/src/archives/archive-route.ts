import { Readable } from 'node:stream';
import { childOf } from '@kindred/events/trace-context';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Refused } from '../http/refused.ts';
import { passedOn, requestIdOf } from '../requests/passed-on.ts';

export interface ArchiveRouteOptions {
  /** Anything at identity's address, such as that of its keys. */
  readonly identityUrl: string;
  /** For the whole of a download, in milliseconds. */
  readonly requestMs: number;
  readonly logger: Logger;
}

/**
 * `GET /exports/:id`: a person's archive, from identity, under the graph's own address. A page that may ask the graph may fetch
 * it by the same cross-origin rules and with the same token, which identity judges; and identity need not be reached from outside.
 */
export function archiveRoute(app: FastifyInstance, { identityUrl, requestMs, logger }: ArchiveRouteOptions): void {
  app.get<{ Params: { id: string } }>('/exports/:id', async (request, reply) => {
    const requestId = requestIdOf(request.headers);
    const address = new URL(`/exports/${encodeURIComponent(request.params.id)}`, identityUrl);
    const answer = await fetch(address, { headers: headersFor(request, requestId), signal: AbortSignal.timeout(requestMs), redirect: 'error' }).catch((error: unknown) => {
      logger.warn({ err: error, requestId }, 'Identity could not be asked for an archive');
      throw away();
    });
    reply.header('x-request-id', requestId);
    if (!answer.ok || !answer.body) throw await refusalIn(answer);
    for (const name of ['content-type', 'content-disposition']) reply.header(name, answer.headers.get(name) ?? undefined);
    // Piped rather than read: an archive may be larger than what a gateway should hold of one caller.
    return reply.send(Readable.fromWeb(answer.body));
  });
}

function headersFor(request: FastifyRequest, requestId: string): Record<string, string> {
  const { headers, ip: address } = request;
  const { traceparent } = headers;
  return { ...passedOn({ headers, address }, requestId, []), traceparent: childOf(typeof traceparent === 'string' ? traceparent : undefined) };
}

/** Identity's own word on why not, in the one shape that clients of the graph read. */
async function refusalIn(answer: Response): Promise<Refused> {
  const said = (await answer.json().catch(() => null)) as { code?: unknown; message?: unknown } | null;
  if (answer.status >= 500 || typeof said?.code !== 'string' || typeof said.message !== 'string') return away();
  return new Refused(answer.status, said.code, said.message, answer.status === 401 ? { 'www-authenticate': 'Bearer' } : {});
}

function away(): Refused {
  return new Refused(503, 'SERVICE_UNAVAILABLE', 'Archives cannot be fetched now. Try again in a moment.', { 'retry-after': '5' });
}
