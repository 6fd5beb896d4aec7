import { CannotStart } from './cannot-start.ts';

/**
 * Which port, counted from the graph's, each part listens on. The services' order is that of the architecture's
 * surfaces.
 */
const offsets = {
  identity: 1,
  'vessel-privacy': 2,
  'companion-journal': 3,
  'tribe-events': 4,
  payments: 5,
  'messaging-agents': 6,
  desk: 80,
  'card provider': 81,
  // As 5432 and 9092 are to the world, so 4032 and 4092 are here.
  postgres: 32,
  kafka: 92,
} as const;

/** A part of the house that listens on a port of its own beside the graph. */
type Part = keyof typeof offsets;

/** Every address of one start, all counted from the graph's port. */
export interface Addresses {
  readonly graphPort: number;
  readonly graph: string;
  readonly gateway: string;
  readonly desk: string;
  /** Throws CannotStart for a part without a place in the plan. */
  port(part: string): number;
  /** The part's address, without a path at its end. */
  url(part: string): string;
}

/** Lays out the addresses of a start whose graph listens on the given port. */
export function addressesFrom(graphPort: number): Addresses {
  const port = (part: string) => {
    if (!isPart(part)) throw new CannotStart(`${part} has no port: it belongs in infra/local/src/addresses.ts.`);
    return graphPort + offsets[part];
  };
  const url = (part: string) => `http://localhost:${port(part)}`;
  return {
    graphPort,
    graph: `http://localhost:${graphPort}/graphql`,
    gateway: `http://localhost:${graphPort}`,
    desk: url('desk'),
    port,
    url,
  };
}

function isPart(name: string): name is Part {
  return name in offsets;
}
