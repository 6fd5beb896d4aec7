import type { Homeserver } from './homeserver/homeserver.ts';
import type { MatrixNames } from './homeserver/matrix-names.ts';
import type { EventHandlers } from './inbound/event-handlers.ts';
import type { Outbound } from './outbound/outbound.ts';

/** What this service works with on the side of Matrix. */
export interface MatrixParts {
  readonly homeserver: Homeserver;
  readonly names: MatrixNames;
  readonly outbound: Outbound;
  readonly eventHandlers: readonly EventHandlers[];
  /** How long a request waits for the homeserver, in milliseconds. */
  readonly readWaitMs: number;
  /** What the homeserver shows this service. Null for the local homeserver, which pushes nothing. */
  readonly hsToken: string | null;
}
