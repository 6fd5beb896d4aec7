import { addressesFrom } from './addresses.ts';
import { CannotStart } from './cannot-start.ts';

/** An HTTP server of the house and its port. */
export interface HttpPort {
  readonly port: number;
  readonly part: string;
}

/**
 * The ports from 1024 on that the fetch standard blocks ("bad port", https://fetch.spec.whatwg.org/#port-blocking).
 * Browsers and Node's fetch send no request to them.
 */
const refused = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/**
 * Throws CannotStart if browsers block a port of the graph, a service or a page. The message names the port and the
 * next base port that works.
 */
export function refuseUnreachablePorts(graphPort: number, parts: readonly string[]): void {
  const unreachable = httpPorts(graphPort, parts).filter(({ port }) => refused.has(port));
  if (unreachable.length === 0) return;
  const named = unreachable.map(({ port, part }) => `${port} (${part})`).join(', ');
  throw new CannotStart(
    `KINDRED_PORT=${graphPort} cannot be used: browsers and fetch refuse port ${named}. KINDRED_PORT=${nextFitting(graphPort, parts)} can.`,
  );
}

function httpPorts(graphPort: number, parts: readonly string[]): HttpPort[] {
  const addresses = addressesFrom(graphPort);
  const all = [{ port: graphPort, part: 'graph' }, ...parts.map((part) => ({ port: addresses.port(part), part }))];
  return all.sort((a, b) => a.port - b.port);
}

function nextFitting(graphPort: number, parts: readonly string[]): number {
  let next = graphPort + 1;
  while (httpPorts(next, parts).some(({ port }) => refused.has(port))) next += 1;
  return next;
}
