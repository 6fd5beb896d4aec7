import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** Plans one operation and executes it. */
export type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
export type ExecutionAnswer = Awaited<ReturnType<Executor>>;
/** Does something before or after an execution. */
export type ExecutorStep = (execute: Executor) => Executor;

/** The gateway with steps of ours around its executor, the first one outermost. */
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
