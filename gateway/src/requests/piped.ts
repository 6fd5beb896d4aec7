import { childOf } from '@kindred/events/trace-context';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../http/refused.ts';
import { passedOn } from './passed-on.ts';

/** What a service gets of a caller whose request is handed on as it is: the same as in a call of the graph. */
export function pipedHeaders(request: FastifyRequest, requestId: string): Record<string, string> {
  const { headers, ip: address } = request;
  const { traceparent } = headers;
  return {
    ...passedOn({ headers, address }, requestId, []),
    traceparent: childOf(typeof traceparent === 'string' ? traceparent : undefined),
  };
}

/** The service's own word on why not, in the one shape that clients of the graph read; `away` where it gives none. */
export async function refusalIn(answer: Response, away: () => Refused): Promise<Refused> {
  const said = (await answer.json().catch(() => null)) as {
    code?: unknown;
    message?: unknown;
    details?: unknown;
  } | null;
  if (answer.status >= 500 || typeof said?.code !== 'string' || typeof said.message !== 'string') return away();
  const retryAfter = answer.headers.get('retry-after');
  const headers = {
    ...(answer.status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(retryAfter !== null && { 'retry-after': retryAfter }),
  };
  return new Refused(answer.status, said.code, said.message, headers, isPlain(said.details) ? said.details : undefined);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
