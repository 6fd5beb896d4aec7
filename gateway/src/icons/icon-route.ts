import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { Refused } from '../http/refused.ts';
import { requestIdOf } from '../requests/passed-on.ts';
import { pipedHeaders, refusalIn } from '../requests/piped.ts';

export interface IconRouteOptions {
  /** A URL of the service that has the icons of achievements. Its path is ignored. */
  readonly iconsUrl: string;
  /** For the whole of an answer, in milliseconds. */
  readonly requestMs: number;
  readonly logger: Logger;
}

const passedHeaders = ['content-type', 'cache-control', 'content-security-policy', 'cross-origin-resource-policy'];

/** `GET /achievement-icons/:file`: icons of the achievements that the service ships, the same for everybody. */
export function iconRoute(app: FastifyInstance, { iconsUrl, requestMs, logger }: IconRouteOptions): void {
  app.get<{ Params: { file: string } }>('/achievement-icons/:file', async (request, reply) => {
    const requestId = requestIdOf(request.headers);
    const address = new URL(`/achievement-icons/${encodeURIComponent(request.params.file)}`, iconsUrl);
    const answer = await fetch(address, {
      headers: pipedHeaders(request, requestId),
      signal: AbortSignal.timeout(requestMs),
      redirect: 'error',
    }).catch((error: unknown) => {
      logger.warn({ err: error, requestId }, 'An icon could not be asked for');
      throw away();
    });
    reply.header('x-request-id', requestId);
    if (!answer.ok) throw await refusalIn(answer, away);
    for (const name of passedHeaders) {
      const value = answer.headers.get(name);
      if (value !== null) reply.header(name, value);
    }
    return reply.send(await answer.text());
  });
}

function away(): Refused {
  return new Refused(503, 'SERVICE_UNAVAILABLE', 'Icons cannot be read now. Try again in a moment.', {
    'retry-after': '60',
  });
}
