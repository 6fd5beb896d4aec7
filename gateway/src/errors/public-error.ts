import { withoutValues } from '@kindred/service/without-values';
import type { GraphQLFormattedError } from 'graphql';

/** What a caller is told of a fault, ours or a subgraph's: that there was one, and nothing of how. */
export const faultMessage = 'Something went wrong on our side.';
export const faultCode = 'INTERNAL_SERVER_ERROR';

/**
 * Codes that a subgraph gives for what this gateway asked of it, not for what the caller did; they speak of queries
 * that the caller never wrote.
 */
const ourOwnFaults = new Set([
  faultCode,
  'DOWNSTREAM_SERVICE_ERROR',
  'GRAPHQL_PARSE_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
const codeShape = /^[A-Z][A-Z0-9_]{1,63}$/;

/**
 * The last hand on every error. A coded refusal passes with its code and `details`; anything without a code, or with
 * one that speaks of a fault, is masked. The caller's values, which GraphQL quotes, stay out of every message. Nothing
 * else of what a subgraph wrote into its extensions (stack traces, addresses) gets out.
 */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path, extensions = {} } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  const { serviceName } = extensions;
  const code = ownCode(error) ?? extensions.code;
  if (typeof serviceName !== 'string') return gatewayError(formatted, code, where);
  if (typeof code !== 'string' || !codeShape.test(code) || ourOwnFaults.has(code)) {
    const { traceId } = extensions;
    return {
      message: faultMessage,
      ...where,
      extensions: { code: faultCode, service: serviceName, ...(typeof traceId === 'string' && { traceId }) },
    };
  }
  const { details, service } = extensions;
  return {
    message: withoutValues(formatted.message),
    ...where,
    extensions: {
      code,
      ...(isPlain(details) && { details }),
      ...(isOurs(code) && { service: typeof service === 'string' ? service : serviceName }),
    },
  };
}

function gatewayError(
  { message, extensions }: GraphQLFormattedError,
  code: unknown,
  where: object,
): GraphQLFormattedError {
  if (typeof code !== 'string' || code === faultCode)
    return { message: faultMessage, ...where, extensions: { code: faultCode } };
  if (code === 'GRAPHQL_PARSE_FAILED' && /more (that|than) \d+ tokens/.test(message)) {
    return {
      message: message.replace('Syntax Error: ', '').replace('that', 'than'),
      ...where,
      extensions: { code: 'QUERY_TOO_LARGE' },
    };
  }
  const { validationErrorCode: validation, details } = extensions ?? {};
  return {
    message: withoutValues(message),
    ...where,
    extensions: { code: typeof validation === 'string' ? validation : code, ...(isPlain(details) && { details }) },
  };
}

/** The server gives every validation error one code; a rule's own is on the error that it made. */
function ownCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('originalError' in error)) return undefined;
  const { originalError } = error;
  if (typeof originalError !== 'object' || originalError === null || !('extensions' in originalError)) return undefined;
  const { extensions } = originalError;
  const code = isPlain(extensions) ? extensions.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Codes that this gateway gives in a subgraph's place. */
function isOurs(code: string): boolean {
  return code === 'SUBGRAPH_UNAVAILABLE' || code === 'REQUEST_TIMEOUT';
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
