import { lookup } from 'node:dns/promises';
import { request } from 'node:http';
import { gatewayHeader } from '@kindred/service/gateway-only';
import type { PublishedService } from './published-service.ts';

/** What the replicas of a service say that they serve. */
export interface DeployedSchemas {
  /** The hash of each replica's schema; null for an address that does not answer. */
  hashesOf(service: PublishedService): Promise<readonly (string | null)[]>;
  /** The schema that a replica serves, as federation prints it; null where it is not told. */
  schemaOf(service: PublishedService): Promise<string | null>;
}

const askMs = 1_000;

/** Gives all addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const resolveAll: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Asks running services over HTTP. It calls `GET /health/schema` at every address of the service's host name, so that
 * it sees each replica during a rollout. Behind a load balancer's single address it sees only the replica that answers.
 */
export function deployedSchemas({
  resolve = resolveAll,
  gatewaySecret,
}: { readonly resolve?: Resolve; readonly gatewaySecret?: string | undefined } = {}): DeployedSchemas {
  return {
    async hashesOf({ url }) {
      const { hostname, protocol } = new URL(url);
      const host = hostname.replace(/^\[|\]$/g, '');
      // A certificate is for the name, so that addresses cannot be asked over TLS.
      const addresses = protocol === 'https:' ? [host] : await resolve(host).catch(() => [host]);
      return Promise.all(addresses.map((address) => hashAt(url, address)));
    },
    async schemaOf({ url }) {
      const body = '{"query":"{ _service { sdl } }"}';
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(gatewaySecret && { [gatewayHeader]: gatewaySecret }) },
        body,
        signal: AbortSignal.timeout(askMs),
      }).catch(() => null);
      const answer = (await response?.json().catch(() => null)) as {
        data?: { _service?: { sdl?: unknown } | null } | null;
      } | null;
      const sdl = answer?.data?._service?.sdl;
      return typeof sdl === 'string' ? sdl : null;
    },
  };
}

async function hashAt(url: string, address: string): Promise<string | null> {
  const { protocol, host, port } = new URL(url);
  try {
    const text =
      protocol === 'https:'
        ? await (await fetch(new URL('/health/schema', url), { signal: AbortSignal.timeout(askMs) })).text()
        : await get(address, Number(port || 80), host);
    const { sha256 } = JSON.parse(text) as { sha256?: unknown };
    return typeof sha256 === 'string' ? sha256 : null;
  } catch {
    return null;
  }
}

/** One request on a connection of its own, to this address and under the service's name. */
function get(address: string, port: number, host: string): Promise<string> {
  return new Promise((answer, fail) => {
    const asking = request(
      {
        host: address,
        port,
        path: '/health/schema',
        headers: { host },
        agent: false,
        signal: AbortSignal.timeout(askMs),
      },
      (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (chunk: string) => (text += chunk))
          .on('end', () => answer(text))
          .on('error', fail);
      },
    );
    asking.on('error', fail).end();
  });
}
