import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { gatewayHeader } from '@kindred/service/gateway-only';
import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';
import type { Limits } from '../limits/limits.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { traceIdOf, type RequestContext } from '../requests/request-context.ts';
import { callSubgraph } from './call-subgraph.ts';
import { missingFields, withPaths } from './missing-fields.ts';
import type { Answer, Expected } from './read-answer.ts';
import type { ShapeOf } from './shape-cache.ts';
import { explain, SubgraphFailure } from './subgraph-failure.ts';

export interface DataSourceOptions {
  readonly name: string;
  readonly url: string;
  readonly dispatcher: Dispatcher;
  readonly shapeOf: ShapeOf;
  readonly limits: Limits;
  readonly metrics: GatewayMetrics;
  readonly logger: Logger;
  readonly gatewaySecret?: string | undefined;
}

/**
 * One subgraph, as the plan's executor calls it. It never throws: a subgraph that cannot be used answers nothing and a
 * coded error for each missing field, so that the rest of the plan goes on with what the others know.
 */
export class SubgraphDataSource implements GraphQLDataSource<RequestContext> {
  readonly #options: DataSourceOptions;
  readonly #origin: string;
  readonly #path: string;

  constructor(options: DataSourceOptions) {
    this.#options = options;
    const { origin, pathname, search } = new URL(options.url);
    this.#origin = origin;
    this.#path = pathname + search;
  }

  async process(options: GraphQLDataSourceProcessOptions<RequestContext>): Promise<Answer> {
    // The library's health checks and introspection would come without a caller. Both are off here.
    if (!('incomingRequestContext' in options)) throw new Error('Only what a caller asks is sent to subgraphs');
    const { request, context } = options;
    const { name, shapeOf, metrics } = this.#options;
    const { query = '', operationName, variables } = request;
    const representations: unknown = variables?.representations;
    const expected: Expected = {
      shape: shapeOf(query),
      entities: Array.isArray(representations) ? representations.length : undefined,
    };
    const started = performance.now();
    let outcome = 'ok';
    try {
      return withPaths(
        await this.#call(JSON.stringify({ query, operationName, variables }), expected, context),
        expected,
      );
    } catch (error) {
      const failure =
        error instanceof SubgraphFailure
          ? error
          : new SubgraphFailure('unreachable', 'The call could not be made', error);
      outcome = failure.reason;
      this.#log(failure, context, performance.now() - started);
      return { data: null, errors: missingFields(expected, explain(name, failure.reason)) };
    } finally {
      metrics.subgraphCalled(name, outcome, (performance.now() - started) / 1_000);
    }
  }

  #call(body: string, expected: Expected, context: RequestContext): Promise<Answer> {
    const { dispatcher, limits, gatewaySecret } = this.#options;
    return callSubgraph({
      dispatcher,
      origin: this.#origin,
      path: this.#path,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        traceparent: context.traceparent,
        ...context.passedOn,
        ...(gatewaySecret && { [gatewayHeader]: gatewaySecret }),
      },
      body,
      expected,
      life: context.life,
      timeoutMs: limits.subgraphMs,
    });
  }

  #log(failure: SubgraphFailure, context: RequestContext, ms: number): void {
    const { name, url, logger } = this.#options;
    const { reason, message, cause } = failure;
    logger.warn(
      {
        service: name,
        url,
        reason,
        cause,
        ms: Math.round(ms),
        requestId: context.requestId,
        traceId: traceIdOf(context),
      },
      `A subgraph gave nothing: ${message}`,
    );
  }
}
