import { RefusedRequest } from '@kindred/service/http/refused-request';
import type { ResponseMediaType } from './media-types.ts';

/** A request that is refused before GraphQL sees it. Answered in GraphQL's shape, so that a client has one to read. */
export class Refused extends RefusedRequest {
  override readonly name = 'Refused';
}

/**
 * No well-formed GraphQL-over-HTTP request: 422 by the specification, 400 for clients that only know the older media
 * type.
 */
export function malformed(mediaType: ResponseMediaType, message: string): Refused {
  return new Refused(mediaType === 'application/json' ? 400 : 422, 'BAD_REQUEST', message);
}
