import { keepMethods } from '../methods/keep-methods.ts';
import { transactionsHandler } from '../transactions/provider-handler.ts';
import { payoutsHandler } from '../payouts/payouts-handler.ts';
import type { HandlerParts } from './foreign-call.ts';
import { ProviderHandlers } from './handlers.ts';

/** Everybody who acts on what providers say, in the service. */
export function allHandlers(parts: HandlerParts): ProviderHandlers {
  const handlers = new ProviderHandlers();
  handlers.register(keepMethods(parts));
  handlers.register(payoutsHandler(parts));
  handlers.register(transactionsHandler({ exchange: parts }));
  return handlers;
}

/** Those who mend what a reconciliation finds, which takes no keys: the command that reconciles has none. */
export function mendingHandlers(): ProviderHandlers {
  return new ProviderHandlers();
}
