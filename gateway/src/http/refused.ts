import type { ResponseMediaType } from './media-types.ts';

/** A request that is refused before GraphQL sees it. Answered in GraphQL's shape, so that a client has one to read. */
export class Refused extends Error {
  readonly statusCode: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(statusCode: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}, details?: Readonly<Record<string, unknown>>) {
    super(message);
    this.name = 'Refused';
    this.statusCode = statusCode;
    this.code = code;
    this.headers = headers;
    this.details = details;
  }
}

/** No well-formed GraphQL-over-HTTP request: 422 by the specification, 400 for clients that only know the older media type. */
export function malformed(mediaType: ResponseMediaType, message: string): Refused {
  return new Refused(mediaType === 'application/json' ? 400 : 422, 'BAD_REQUEST', message);
}
