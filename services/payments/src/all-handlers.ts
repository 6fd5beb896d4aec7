import { methodsHandler } from './methods/methods-handler.ts';
import { transactionsHandler } from './transactions/transactions-handler.ts';
import { payoutsHandler } from './payouts/payouts-handler.ts';
import type { ProviderDependencies } from './providers/call-dependencies.ts';
import { ProviderHandlers } from './providers/handlers.ts';

/** All handlers of what providers report. The service and the reconcile command use them. */
export function allHandlers(dependencies: ProviderDependencies): ProviderHandlers {
  const handlers = new ProviderHandlers();
  handlers.register(methodsHandler(dependencies));
  handlers.register(payoutsHandler(dependencies));
  handlers.register(transactionsHandler(dependencies));
  return handlers;
}
