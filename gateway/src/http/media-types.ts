import Negotiator from 'negotiator';

/** The two ways in which the GraphQL over HTTP specification has an answer written. */
export type ResponseMediaType = 'application/json' | 'application/graphql-response+json';

// Where a client is content with either, the older one is the safer answer.
const offered = ['application/json', 'application/graphql-response+json'];

/**
 * What the answer is to be written as; null where the client takes neither. Without an Accept header it is plain JSON.
 */
export function responseMediaType(accept: string | undefined): ResponseMediaType | null {
  if (accept === undefined || accept === '*/*') return 'application/json';
  const chosen = new Negotiator({ headers: { accept } }).mediaType(offered);
  return (chosen as ResponseMediaType | undefined) ?? null;
}

/** Whether this is a browser that wants a page before anything else. */
export function prefersPage(accept: string | undefined): boolean {
  if (accept === undefined || !accept.includes('text/html')) return false;
  return new Negotiator({ headers: { accept } }).mediaType([...offered, 'text/html']) === 'text/html';
}
