import type { GraphQLFormattedError } from 'graphql';
import type { ResponseMediaType } from '../http/media-types.ts';
import { faultCode } from './public-error.ts';

/**
 * The status of an answer with errors, by the GraphQL over HTTP specification (edition of September 2026, section 5.4):
 * `application/graphql-response+json` has 294 for data beside errors, 422 for an operation that is no valid one, 400
 * for text that is no GraphQL. Plain `application/json` keeps the codes that its older clients know: 200 with data, 400
 * without.
 */
export function answerStatus(
  answer: { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] },
  mediaType: ResponseMediaType,
  given: number | undefined,
): number | undefined {
  if (answer.data !== undefined)
    return mediaType === 'application/graphql-response+json' && (given ?? 200) === 200 ? 294 : given;
  const code = answer.errors?.[0]?.extensions?.code;
  if (code === faultCode) return 500;
  if (mediaType === 'application/json' || given !== 400) return given;
  return code === 'GRAPHQL_PARSE_FAILED' || code === 'SUBSCRIPTIONS_NOT_SUPPORTED' ? 400 : 422;
}
