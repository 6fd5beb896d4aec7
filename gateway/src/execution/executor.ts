import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** Plans one operation and executes it. */
export type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
export type ExecutionAnswer = Awaited<ReturnType<Executor>>;
/** Wraps an executor, to act before or after an execution. */
export type ExecutorStep = (execute: Executor) => Executor;

/** Wraps the gateway's executor in the steps; the first one is outermost. */
export function withSteps(gateway: Gateway, steps: readonly ExecutorStep[]): Gateway {
  return {
    async load(options) {
      const { executor } = await gateway.load(options);
      return { executor: executor && steps.reduceRight((execute, step) => step(execute), executor) };
    },
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
  };
}
