import type { FastifyRequest } from 'fastify';
import type { ResponseMediaType } from './media-types.ts';
import { dropEmptyName } from '@kindred/service/http/empty-parameters';
import { malformed, type Refused } from './refused.ts';

/**
 * Refuses a body that is no GraphQL-over-HTTP request, with a message for each parameter. It also refuses a list of
 * requests (a batch), which would let one caller multiply every limit. Unknown parameters are ignored, as the
 * specification requires.
 */
export function refuseMalformed({ method, body, query: search }: FastifyRequest, mediaType: ResponseMediaType): void {
  const refuse = (message: string): Refused => malformed(mediaType, message);
  const parameters = method === 'GET' ? search : body;
  if (Array.isArray(parameters)) throw refuse('Batches are not supported: send one request at a time.');
  if (!isMap(parameters)) throw refuse('The body must be a JSON object with a "query".');

  dropEmptyName(parameters);
  const { query, operationName, variables, extensions } = parameters;
  for (const [name, value] of Object.entries({ query, operationName, variables, extensions })) {
    if (method === 'GET' && Array.isArray(value)) throw refuse(`The parameter "${name}" is given more than once.`);
  }
  if (query != null && typeof query !== 'string')
    throw refuse('The parameter "query" must be a string, the GraphQL document.');
  if (operationName != null && typeof operationName !== 'string')
    throw refuse('The parameter "operationName" must be a string.');
  for (const [name, value] of Object.entries({ variables, extensions })) {
    if (value == null) continue;
    if (method === 'GET' ? !isMap(parsed(value)) : !isMap(value))
      throw refuse(`The parameter "${name}" must be an object${method === 'GET' ? ', written as JSON' : ''}.`);
  }
  // The server answers this by itself that it keeps no documents; clients then send the document.
  if (isPersistedQuery(method === 'GET' ? parsed(extensions) : extensions)) return;
  if (query == null || query === '')
    throw refuse('The parameter "query" is missing: it is a string, the GraphQL document.');
}

function isPersistedQuery(extensions: unknown): boolean {
  return isMap(extensions) && isMap(extensions.persistedQuery);
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
