import type { LocalService } from './local-service.ts';

/**
 * Reads the services that exist, each one line here. Their modules are read only when a start wants them, while the database
 * and Kafka come up beside: reading them takes longer than anything else that this process does itself.
 */
export async function readServices(): Promise<readonly LocalService[]> {
  const { localService } = await import('./local-service.ts');
  return Promise.all([
    import('@kindred/identity/service').then(({ default: definition }) => localService(definition)),
    import('@kindred/payments/service').then(({ default: definition }) => localService(definition)),
  ]);
}
