import type { IncomingHttpHeaders } from 'node:http';
import { newId } from '@kindred/contracts/uuid';

/** At most this much of a caller's own text travels on, and none of it can break a header. */
const requestIdShape = /^[\w.:-]{1,100}$/;
const tracestateShape = /^[\x20-\x7e]{1,512}$/;

/** The caller's request id where it is a harmless one, else a new one. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && requestIdShape.test(given) ? given : newId();
}

export interface Caller {
  readonly headers: IncomingHttpHeaders;
  /** Where the connection came from, which a caller cannot make up. */
  readonly address: string;
}

/**
 * What subgraphs get of a caller: the token, the vendor's part of the trace context, the request id, the address (for
 * limits alone: else all callers would share the gateway's), and the headers that the configuration names. Everything
 * else (cookies, addresses that a caller claims, anything of `x-…`) ends here.
 */
export function passedOn(
  { headers, address }: Caller,
  requestId: string,
  named: readonly string[],
): Record<string, string> {
  const passed: Record<string, string> = { 'x-request-id': requestId, 'x-forwarded-for': address };
  if (headers.authorization !== undefined) passed.authorization = headers.authorization;
  // Without the trace that it belongs to, a tracestate means nothing.
  const { tracestate } = headers;
  if (headers.traceparent !== undefined && typeof tracestate === 'string' && tracestateShape.test(tracestate))
    passed.tracestate = tracestate;
  for (const name of named) {
    const value = headers[name];
    if (typeof value === 'string') passed[name] = value;
  }
  return passed;
}
