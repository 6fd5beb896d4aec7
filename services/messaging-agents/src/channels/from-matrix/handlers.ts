import type { EventDependencies, EventHandlers } from '../../inbound/event-handlers.ts';
import { breakLink } from './break-link.ts';
import { receiveDetail } from './receive-detail.ts';
import { receiveMembership } from './receive-membership.ts';
import { receivePowers } from './receive-powers.ts';

/** Who comes and goes in the rooms of channels, and what changes of the rooms themselves. */
export const channelsFromMatrix = (dependencies: EventDependencies): EventHandlers => ({
  MEMBERSHIP: (tx, room, event) => receiveMembership(tx, dependencies, room, event),
  NAME: (tx, room, event) => receiveDetail(tx, dependencies, room, event),
  TOPIC: (tx, room, event) => receiveDetail(tx, dependencies, room, event),
  POWER: (tx, room, event) => receivePowers(tx, dependencies, room, event),
  TOMBSTONE: (tx, room) => breakLink(tx, room, 'REPLACED'),
  ENCRYPTION: (tx, room) => breakLink(tx, room, 'ENCRYPTED'),
});
