import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import { withoutValues } from '@kindred/service/without-values';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayMetrics } from '../metrics.ts';
import { traceIdOf, type RequestContext } from '../requests/request-context.ts';
import { answerStatus } from './answer-status.ts';
import { withMissingValues } from './missing-values.ts';
import { faultCode, publicError } from './public-error.ts';

type Context = GraphQLRequestContext<RequestContext>;

/**
 * Finishes every answer: errors for values that are missing, trace ids on masked faults, counts, logs and the status
 * code.
 */
export function answerPlugin({
  logger,
  metrics,
}: {
  readonly logger: Logger;
  readonly metrics: GatewayMetrics;
}): ApolloServerPlugin<RequestContext> {
  const listener = {
    async didResolveOperation({ operation, request, contextValue }: Context) {
      if (!operation) throw new OperationUnknown(request.operationName);
      contextValue.operation.type = operation.operation;
      if (operation.operation === 'subscription') throw new SubscriptionsNotSupported();
    },
    async didEncounterErrors({ errors = [], contextValue }: Context) {
      for (const error of errors) logFault(error, contextValue, logger);
    },
    async willSendResponse({ response, contextValue }: GraphQLRequestContextWillSendResponse<RequestContext>) {
      if (response.body.kind !== 'single') return;
      const {
        body: { singleResult },
        http,
      } = response;
      withMissingValues(singleResult);
      const { errors } = singleResult;
      if (!errors) return;
      singleResult.errors = errors.map((error) =>
        withTraceId(http.status === 405 ? withMethodCode(error) : error, contextValue),
      );
      for (const { extensions } of errors) metrics.failed(String(extensions?.code ?? faultCode));
      http.status = answerStatus(singleResult, contextValue.mediaType, http.status);
    },
  };
  return { requestDidStart: async () => listener };
}

/** What a caller is not told must be somewhere. A service logs its own faults; one that is not ours may not. */
function logFault(error: GraphQLError, context: RequestContext, logger: Logger): void {
  if (publicError(error.toJSON(), error).extensions?.code !== faultCode) return;
  const { serviceName: service } = error.extensions;
  const where = { requestId: context.requestId, traceId: traceIdOf(context) };
  if (service === undefined) logger.error({ ...where, err: error.originalError ?? error }, 'A fault in the gateway');
  else
    logger.warn({ ...where, service, reason: withoutValues(error.message), path: error.path }, 'A fault of a service');
}

/** A fault can only be found in the logs by its trace. */
function withTraceId(error: GraphQLFormattedError, context: RequestContext): GraphQLFormattedError {
  const { extensions } = error;
  if (extensions?.code !== faultCode || extensions.traceId !== undefined) return error;
  return { ...error, extensions: { ...extensions, traceId: traceIdOf(context) } };
}

/**
 * A mutation by GET: the server gives it the status of a method that is not allowed, and the code of any bad request.
 */
function withMethodCode(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, code: 'METHOD_NOT_ALLOWED' } };
}

/** The planner would call this a fault of ours. */
class OperationUnknown extends GraphQLError {
  constructor(name: string | undefined) {
    const message = name
      ? `The document has no operation named "${name}".`
      : 'The document has several operations: name one as operationName.';
    super(message, {
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400, headers: new HeaderMap() } },
    });
  }
}

class SubscriptionsNotSupported extends GraphQLError {
  constructor() {
    const http = { status: 400, headers: new HeaderMap() };
    super('Subscriptions are not served over this address.', {
      extensions: { code: 'SUBSCRIPTIONS_NOT_SUPPORTED', http },
    });
  }
}
