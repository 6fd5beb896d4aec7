import { channelsFromMatrix } from './channels/from-matrix/handlers.ts';
import type { EventDependencies, EventHandlers } from './inbound/event-handlers.ts';
import { keepMadeRoom } from './channels/keep-room.ts';
import { leavesConfidentialRooms } from './channels/leave-confidential-room.ts';
import { confirmByCall, confirmByPush } from './messages/confirm-message.ts';
import { messagesFromMatrix } from './messages/from-matrix/handlers.ts';
import type { CallHandler } from './outbound/call-handlers.ts';

/** What the features do once a call to the homeserver has ended, in this order. */
export const callHandlers: readonly CallHandler[] = [keepMadeRoom, confirmByCall];

/** What the features do with the events of rooms, in this order. */
export const eventHandlers = (dependencies: EventDependencies): readonly EventHandlers[] => [
  confirmByPush,
  channelsFromMatrix(dependencies),
  messagesFromMatrix(dependencies),
  leavesConfidentialRooms(dependencies),
];
