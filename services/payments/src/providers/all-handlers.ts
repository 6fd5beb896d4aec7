import { ProviderHandlers } from './handlers.ts';

/** Everybody who acts on what providers say: the service has them, and so do the commands that mend. */
export function allHandlers(): ProviderHandlers {
  return new ProviderHandlers();
}
