import type { HandlerDependencies } from '../providers/foreign-call.ts';

/**
 * What it takes to write down that a provider is to be asked for something, and to seal what it said. The service's
 * parts have it.
 */
export interface ProviderDependencies {
  readonly exchange: HandlerDependencies;
}
