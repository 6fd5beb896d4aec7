import { readDesk } from './desk.ts';
import { graphAt, type Graph, type Writing } from './graph.ts';
import { shown, Unexpected } from './unexpected.ts';

/** What one service asks another: at the other's own address, with a token of its own. */
export interface Services {
  /** A token of this service for one scope, as identity gives it. */
  token(service: string, scope: string): Promise<string>;
  /** Where one service listens, past the gateway. */
  address(service: string): Promise<string>;
  /** The graph of one service alone. */
  subgraph(service: string): Promise<Graph>;
}

export function servicesAt(desk: string, writing: Writing = {}): Services {
  const address = async (service: string) => {
    const { services } = await readDesk<{ services: readonly { name: string; url: string }[] }>(
      desk,
      '/overview.json',
      {},
    );
    const found = services.find(({ name }) => name === service);
    if (!found) throw new Unexpected('a service is not there', service, shown(services.map(({ name }) => name)));
    return found.url;
  };
  return {
    address,
    async token(service, scope) {
      const response = await fetch(new URL(`/services/${service}/token?scope=${encodeURIComponent(scope)}`, desk), {
        method: 'POST',
        signal: AbortSignal.timeout(10_000),
      });
      const answer = (await response.json()) as { accessToken?: string };
      if (answer.accessToken === undefined)
        throw new Unexpected(`${service} got no token`, `a token for ${scope}`, `${response.status} ${shown(answer)}`);
      return answer.accessToken;
    },
    subgraph: async (service) => graphAt(new URL('/graphql', await address(service)).href, writing),
  };
}
