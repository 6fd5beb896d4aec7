import { unwrapResolverError } from '@apollo/server/errors';
import { currentTraceId } from '@kindred/events/trace-context';
import type { Refusal } from '@kindred/contracts/domain-error';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { RefusedRequest } from './http/refused-request.ts';
import { httpStatus, refusalOf } from './refusals.ts';
import { retryAfterSeconds } from './retry-after.ts';
import { securityEventOf } from './security/record-refusals.ts';
import type { SecurityLog } from './security/security-log.ts';
import { withoutValues } from './without-values.ts';

export interface ErrorAnswers {
  readonly logger: Logger;
  readonly security: SecurityLog;
  readonly clock: () => Date;
  /** Called for each fault: the counter behind `/metrics`. */
  readonly onFault: () => void;
}

interface Answer {
  readonly message: string;
  readonly extensions: Record<string, unknown>;
}

/**
 * The one place in which an error becomes an answer. A refusal shows its code, message and details; what GraphQL itself
 * has to say (syntax, validation, scalars) passes without the values that it quotes; everything else is a fault: logged
 * with its trace id, counted, and masked.
 */
export function errorFormatter(answers: ErrorAnswers) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const original = unwrapResolverError(error);
    const answer = refused(answers, error) ?? ofGraphql(formatted, original) ?? masked(answers, original);
    return {
      message: answer.message,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: answer.extensions,
    };
  };
}

const codes: Readonly<Record<number, string>> = {
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** The same for what is asked over plain HTTP: `{ code, message }` under the status of the refusal's kind. */
export function httpErrorHandler(answers: ErrorAnswers) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const refusal = refusalOf(error);
    const status = refusal ? httpStatus[refusal.kind] : (error.statusCode ?? 500);
    // What Fastify has to say about a request, such as that its body is too long, under the house's codes.
    const code = error instanceof RefusedRequest ? error.code : (codes[status] ?? 'BAD_REQUEST');
    const ofFastify = !refusal && status < 500 ? { message: error.message, extensions: { code } } : null;
    recordSecurity(answers, refusal, status, request);
    const retryAfter = retryAfterSeconds([refusal?.details], answers.clock());
    if (retryAfter !== null) void reply.header('retry-after', String(retryAfter));
    const { message, extensions } = refused(answers, error) ?? ofFastify ?? masked(answers, error);
    if (error instanceof RefusedRequest) reply.headers(error.headers);
    return reply.code(status).send({ ...extensions, message });
  };
}

/** Refusals of routes beside GraphQL, and requests that are too large. */
function recordSecurity(
  { security }: ErrorAnswers,
  refusal: Refusal | null,
  status: number,
  { ip, routeOptions }: FastifyRequest,
): void {
  const event = refusal ? securityEventOf(refusal) : [413, 421, 431].includes(status) ? 'input-refused' : null;
  if (event)
    security.record({
      event,
      outcome: 'failure',
      code: refusal?.code ?? codes[status],
      callerAddress: ip,
      operation: routeOptions.url,
    });
}

function refused({ logger }: ErrorAnswers, error: unknown): Answer | null {
  const refusal = refusalOf(error);
  if (!refusal) return null;
  if (refusal.kind === 'unavailable') logger.warn({ err: refusal.cause ?? refusal }, 'A dependency is away');
  return {
    message: refusal.message,
    extensions: { code: refusal.code, ...(refusal.details && { details: refusal.details }) },
  };
}

/**
 * An error of GraphQL's own that came up while a field was resolved, and has neither a code nor a place in the
 * document, is about what a resolver returned: a value that its scalar cannot show. It quotes that value, so it is a
 * fault like any other.
 */
function ofGraphql({ message, path, extensions }: GraphQLFormattedError, original: unknown): Answer | null {
  if (!(original instanceof GraphQLError)) return null;
  if (path && original.extensions['code'] === undefined && !original.nodes) return null;
  return { message: withoutValues(message), extensions: { code: extensions?.['code'] ?? 'BAD_REQUEST' } };
}

function masked({ logger, onFault }: ErrorAnswers, fault: unknown): Answer {
  onFault();
  logger.error(
    { err: quotesValue(fault) ? { type: fault.name, message: withoutValues(fault.message), path: fault.path } : fault },
    'A fault',
  );
  const traceId = currentTraceId();
  return {
    message: 'Something went wrong on our side.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...(traceId && { traceId }) },
  };
}

/**
 * What GraphQL found in what a resolver returned. The log needs its place; its words, and with them its stack, quote
 * the value.
 */
function quotesValue(fault: unknown): fault is GraphQLError {
  return fault instanceof GraphQLError && withoutValues(fault.message) !== fault.message;
}
