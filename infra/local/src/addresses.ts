/** Which port, counted from the graph's, each part listens on. The services' order is that of the architecture's surfaces. */
const offsets = {
  identity: 1,
  'vessel-privacy': 2,
  'companion-journal': 3,
  'tribe-events': 4,
  payments: 5,
  'messaging-agents': 6,
  desk: 80,
  // As 5432, 9092 and 9093 are to the world, so 4032, 4092 and 4093 are here.
  postgres: 32,
  kafka: 92,
  'kafka controller': 93,
} as const;

/** A part of the house that listens on a port of its own beside the graph. */
export type Part = keyof typeof offsets;

/** Every address of one start, all counted from the graph's port. */
export interface Addresses {
  readonly graphPort: number;
  readonly graph: string;
  readonly gateway: string;
  readonly desk: string;
  port(part: Part): number;
  /** The part's address, without a path at its end. */
  url(part: Part): string;
}

/** Lays out the addresses of a start whose graph listens on the given port. */
export function addressesFrom(graphPort: number): Addresses {
  const port = (part: Part) => graphPort + offsets[part];
  const url = (part: Part) => `http://localhost:${port(part)}`;
  return {
    graphPort,
    graph: `http://localhost:${graphPort}/graphql`,
    gateway: `http://localhost:${graphPort}`,
    desk: url('desk'),
    port,
    url,
  };
}

/** Whether a service has a port here; a service unknown to the house's plan has none. */
export function isPart(name: string): name is Part {
  return name in offsets;
}
