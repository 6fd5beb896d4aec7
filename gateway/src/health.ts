import type { FastifyInstance } from 'fastify';
import type { Dispatcher } from 'undici';
import type { SubgraphAddress } from './supergraph/subgraph.ts';
import type { SupergraphStatus } from './supergraph/supergraph-keeper.ts';

/** Whether a subgraph answers, and after how many milliseconds it did. */
export interface SubgraphHealth {
  readonly service: string;
  readonly ok: boolean;
  readonly ms: number;
  /** The dependencies that the service's `/health/ready` reports as down, such as `broker`. */
  readonly missing?: readonly string[];
}

export interface HealthOptions {
  readonly status: () => SupergraphStatus | null;
  readonly subgraphs: () => readonly SubgraphAddress[];
  readonly dispatcher: Dispatcher;
  /** True once the gateway was told to stop. */
  readonly stopping: () => boolean;
}

const askMs = 1_000;
const rememberMs = 1_000;

/**
 * `/health/live`: the process answers. `/health/ready`: a graph is loaded. A subgraph that does not answer makes the
 * gateway `degraded` and not 503, because the rest of the graph is still served. A service that reports a dependency as
 * down is degraded too, and the answer names the dependency.
 */
export function healthRoutes(app: FastifyInstance, options: HealthOptions): void {
  const askAll = remembering(() =>
    Promise.all(options.subgraphs().map((subgraph) => ask(subgraph, options.dispatcher))),
  );
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const supergraph = options.status();
    if (!supergraph || options.stopping())
      return reply.code(503).send({ status: options.stopping() ? 'stopping' : 'starting', supergraph });
    const services = await askAll();
    const degraded = services.filter(({ ok, missing }) => !ok || missing).map(({ service }) => service);
    return { status: degraded.length === 0 ? 'ready' : 'degraded', degraded, supergraph, services };
  });
}

/** Sends the smallest query that every GraphQL server answers. It needs neither a token nor a database. */
async function ask({ name, url }: SubgraphAddress, dispatcher: Dispatcher): Promise<SubgraphHealth> {
  const started = performance.now();
  const [ok, missing] = await Promise.all([answers(url, dispatcher), missingAt(url, dispatcher)]);
  return { service: name, ok, ms: Math.round(performance.now() - started), ...(missing.length > 0 ? { missing } : {}) };
}

/**
 * The dependencies that a service reports as down. Empty for a subgraph without `/health/ready`, such as another
 * vendor's.
 */
async function missingAt(url: string, dispatcher: Dispatcher): Promise<string[]> {
  try {
    const { body } = await dispatcher.request({
      origin: new URL(url).origin,
      path: '/health/ready',
      method: 'GET',
      signal: AbortSignal.timeout(askMs),
    });
    const { dependencies = {} } = (await body.json()) as { dependencies?: Record<string, string> };
    return Object.keys(dependencies).filter((name) => dependencies[name] === 'down');
  } catch {
    return [];
  }
}

async function answers(url: string, dispatcher: Dispatcher): Promise<boolean> {
  try {
    const { origin, pathname, search } = new URL(url);
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const { body } = await dispatcher.request({
      origin,
      path: pathname + search,
      method: 'POST',
      headers,
      body: '{"query":"{__typename}"}',
      signal: AbortSignal.timeout(askMs),
    });
    const answer: unknown = await body.json();
    return typeof answer === 'object' && answer !== null && 'data' in answer && answer.data !== null;
  } catch {
    return false;
  }
}

/** Returns the last result for `rememberMs`, so that frequent health checks do not flood the subgraphs. */
function remembering<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<T> | undefined;
  let until = 0;
  return () => {
    if (last && performance.now() < until) return last;
    until = Infinity;
    last = work().finally(() => (until = performance.now() + rememberMs));
    return last;
  };
}
