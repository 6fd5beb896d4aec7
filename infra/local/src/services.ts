import type { LocalService, localService } from './local-service.ts';

/** Each service that exists, in a line of its own. */
const services: Readonly<Record<string, (local: typeof localService) => Promise<LocalService>>> = {
  identity: async (local) => local((await import('@kindred/identity/service')).default),
  payments: async (local) => local((await import('@kindred/payments/service')).default),
  'vessel-privacy': async (local) => local((await import('@kindred/vessel-privacy/service')).default),
  'tribe-events': async (local) => local((await import('@kindred/tribe-events/service')).default),
  'companion-journal': async (local) => local((await import('@kindred/companion-journal/service')).default),
  'messaging-agents': async (local) => local((await import('@kindred/messaging-agents/service')).default),
};

/** The services' names, known before any of their modules is read. */
export const serviceNames: readonly string[] = Object.keys(services);

/**
 * Reads the services' modules, when a start wants them and the database and Kafka come up beside: reading them takes
 * longer than anything else that this process does itself.
 */
export async function readServices(): Promise<readonly LocalService[]> {
  const { localService: local } = await import('./local-service.ts');
  return Promise.all(Object.values(services).map((read) => read(local)));
}
