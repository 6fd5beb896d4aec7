import type { Transaction } from '@kindred/database/transaction';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { MatrixNames } from '../homeserver/matrix-names.ts';
import type { ChannelRoom, MatrixEvent } from './matrix-event.ts';

/** What handlers work with beside the transaction: calls to the homeserver are recorded sealed. */
export interface EventDependencies {
  readonly sealer: Sealer;
  readonly matrix: { readonly names: MatrixNames };
}

/** An event of this service's own, as the homeserver pushes it back. */
export interface OwnEvent {
  readonly eventId: string;
  /** Of the call that sent it. */
  readonly key: string;
  readonly sentAt: Date;
}

/**
 * What a feature does with the events of rooms that belong to channels, in the transaction that records them. Each
 * event comes once, in the order of its room. Handlers never call the network.
 */
export type EventHandlers = {
  readonly [Kind in MatrixEvent['kind']]?: (
    tx: Transaction,
    room: ChannelRoom,
    event: Extract<MatrixEvent, { readonly kind: Kind }>,
  ) => Promise<void>;
} & {
  /** Comes before or after the answer to the call, or both. */
  readonly own?: (tx: Transaction, room: ChannelRoom, event: OwnEvent) => Promise<void>;
};
