import type { Exchange } from './foreign-call.ts';
import { ProviderHandlers } from './handlers.ts';

/** What handlers work with: they seal what providers say, and write down further calls. */
export type HandlerParts = Pick<Exchange, 'providers' | 'sealer'>;

/** Everybody who acts on what providers say, in the service. */
export function allHandlers(_parts: HandlerParts): ProviderHandlers {
  return new ProviderHandlers();
}

/** Those who mend what a reconciliation finds, which takes no keys: the command that reconciles has none. */
export function mendingHandlers(): ProviderHandlers {
  return new ProviderHandlers();
}
