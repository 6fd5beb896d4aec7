import { keepMethods } from './methods/keep-methods.ts';
import { transactionsHandler } from './transactions/provider-handler.ts';
import { payoutsHandler } from './payouts/payouts-handler.ts';
import type { HandlerDependencies } from './providers/foreign-call.ts';
import { ProviderHandlers } from './providers/handlers.ts';

/** Everybody who acts on what providers say: the service has them, and so does the command that reconciles. */
export function allHandlers(parts: HandlerDependencies): ProviderHandlers {
  const handlers = new ProviderHandlers();
  handlers.register(keepMethods(parts));
  handlers.register(payoutsHandler(parts));
  handlers.register(transactionsHandler({ exchange: parts }));
  return handlers;
}
