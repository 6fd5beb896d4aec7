import type { EventDependencies, EventHandlers } from '../../inbound/event-handlers.ts';
import type { MembershipEvent, PowerEvent, RoomDetailEvent } from '../../inbound/matrix-event.ts';
import { unlessLeftAlone } from '../linked-rooms/left-alone.ts';
import { breakLink } from './break-link.ts';
import { receiveDetail } from './receive-detail.ts';
import { receiveMembership } from './receive-membership.ts';
import { receivePowers } from './receive-powers.ts';

/** Who comes and goes in the rooms of channels, and what changes of the rooms themselves. */
export const channelsFromMatrix = (dependencies: EventDependencies): EventHandlers => ({
  MEMBERSHIP: unlessLeftAlone<MembershipEvent>((tx, room, event) => receiveMembership(tx, dependencies, room, event)),
  NAME: unlessLeftAlone<RoomDetailEvent>((tx, room, event) => receiveDetail(tx, dependencies, room, event)),
  TOPIC: unlessLeftAlone<RoomDetailEvent>((tx, room, event) => receiveDetail(tx, dependencies, room, event)),
  POWER: unlessLeftAlone<PowerEvent>((tx, room, event) => receivePowers(tx, dependencies, room, event)),
  TOMBSTONE: (tx, room) => breakLink(tx, room, 'REPLACED'),
  ENCRYPTION: (tx, room) => breakLink(tx, room, 'ENCRYPTED'),
});
