import { unwrapResolverError } from '@apollo/server/errors';
import { DomainError } from '@kindred/contracts/domain-error';
import { isDatabaseAway, isMalformedInput } from '@kindred/database/conflict';
import { currentTraceId } from '@kindred/events/trace-context';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ServiceUnavailable } from './refusals.ts';

/** Finds the refusal in whatever it came wrapped in, ours or the database's; null for a fault. */
export function refusalOf(error: unknown): DomainError | null {
  for (let cause = error, depth = 0; cause != null && depth < 10; depth += 1) {
    if (cause instanceof DomainError) return cause;
    if (isDatabaseAway(cause)) return new ServiceUnavailable(cause);
    cause = cause instanceof Error ? (cause instanceof GraphQLError ? cause.originalError : cause.cause) : null;
  }
  return null;
}

export interface ErrorFormatterOptions {
  readonly logger: Logger;
  /** Called for each fault: the counter behind `/metrics`. */
  readonly onFault: () => void;
}

/**
 * The one place in which an error becomes an answer. A refusal shows its code, message and details; what GraphQL itself has to
 * say (syntax, validation, scalars) passes; everything else is a fault: logged with its trace id, counted, and masked.
 */
export function errorFormatter({ logger, onFault }: ErrorFormatterOptions) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const where = { ...(locations && { locations }), ...(path && { path }) };
    const refusal = refusalOf(error);
    if (refusal) {
      if (refusal.kind === 'unavailable') logger.warn({ err: refusal.cause ?? refusal }, 'A dependency is away');
      return { message: refusal.message, ...where, extensions: { code: refusal.code, ...(refusal.details && { details: refusal.details }) } };
    }
    const original = unwrapResolverError(error);
    if (isMalformedInput(original)) return { message: 'The input holds a value that is no id, or text that cannot be stored.', ...where, extensions: { code: 'BAD_USER_INPUT' } };
    if (original instanceof GraphQLError) return { message: formatted.message, ...where, extensions: { code: formatted.extensions?.['code'] ?? 'BAD_REQUEST' } };
    onFault();
    const traceId = currentTraceId();
    logger.error({ err: original }, 'A fault in a resolver');
    return { message: 'Something went wrong on our side.', ...where, extensions: { code: 'INTERNAL_SERVER_ERROR', ...(traceId && { traceId }) } };
  };
}
