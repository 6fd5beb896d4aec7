import type { FastifyRequest } from 'fastify';
import type { ResponseMediaType } from './media-types.ts';
import { malformed, type Refused } from './refused.ts';

/**
 * Refuses what is no GraphQL-over-HTTP request, each parameter with a sentence of its own. A list of requests (a batch) is one
 * of these: it would let one caller multiply every limit. Parameters that nobody knows are ignored, as the specification wants.
 */
export function refuseMalformed({ method, body, query: search }: FastifyRequest, mediaType: ResponseMediaType): void {
  const refuse = (message: string): Refused => malformed(mediaType, message);
  const parameters = method === 'GET' ? search : body;
  if (Array.isArray(parameters)) throw refuse('Batches are not supported: send one request at a time.');
  if (!isMap(parameters)) throw refuse('The body must be a JSON object with a "query".');

  const { query, operationName, variables, extensions } = parameters;
  if (typeof query !== 'string' || query === '') throw refuse('The parameter "query" is missing: it is a string, the GraphQL document.');
  if (operationName != null && typeof operationName !== 'string') throw refuse('The parameter "operationName" must be a string.');
  for (const [name, value] of Object.entries({ variables, extensions })) {
    if (value == null) continue;
    if (method === 'GET' ? !isMap(parsed(value)) : !isMap(value)) throw refuse(`The parameter "${name}" must be an object${method === 'GET' ? ', written as JSON' : ''}.`);
  }
}

/**
 * The URL without the parameters that were given as nothing, which by the specification is to say that they were not given; the
 * GraphQL server would read them as the empty name, and as broken JSON.
 */
export function withoutEmptyParameters(url: string): string {
  return url.includes('=') ? url.replace(/(?<=[?&])(variables|operationName|extensions)=(&|$)/g, '') : url;
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
