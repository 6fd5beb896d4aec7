import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Logger } from 'pino';
import type { ProviderHandlers } from './handlers.ts';
import type { Providers } from './providers.ts';

/** The dependencies of making a provider call, and of acting on its outcome. */
export interface CallDependencies {
  readonly providers: Providers;
  readonly handlers: ProviderHandlers;
  readonly sealer: Sealer;
  readonly logger: Logger;
}

/** The dependencies of a handler: it seals what providers say, and records further calls. */
export type ProviderDependencies = Pick<CallDependencies, 'providers' | 'sealer'>;
