import { methodsHandler } from './methods/methods-handler.ts';
import { transactionsHandler } from './transactions/transactions-handler.ts';
import { payoutsHandler } from './payouts/payouts-handler.ts';
import type { ProviderDependencies } from './providers/call-dependencies.ts';
import { ProviderHandlers } from './providers/handlers.ts';

/** Everybody who acts on what providers say: the service has them, and so does the command that reconciles. */
export function allHandlers(dependencies: ProviderDependencies): ProviderHandlers {
  const handlers = new ProviderHandlers();
  handlers.register(methodsHandler(dependencies));
  handlers.register(payoutsHandler(dependencies));
  handlers.register(transactionsHandler(dependencies));
  return handlers;
}
