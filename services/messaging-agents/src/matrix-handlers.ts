import type { EventHandlers } from './inbound/event-handlers.ts';
import { confirmByCall, confirmByPush } from './messages/confirm-message.ts';
import type { CallHandler } from './outbound/call-handlers.ts';

/** What the features do once a call to the homeserver has ended, in this order. */
export const callHandlers: readonly CallHandler[] = [confirmByCall];

/** What the features do with the events of rooms, in this order. */
export const eventHandlers: readonly EventHandlers[] = [confirmByPush];
