import type { EventDependencies, EventHandlers } from '../../inbound/event-handlers.ts';
import { receiveEdit } from './receive-edit.ts';
import { receiveReaction } from './receive-reaction.ts';
import { receiveRedaction } from './receive-redaction.ts';
import { receiveText } from './receive-text.ts';

/** What people of Matrix say in the rooms of channels. */
export const messagesFromMatrix = (dependencies: EventDependencies): EventHandlers => ({
  TEXT: (tx, room, event) => receiveText(tx, dependencies, room, event),
  EDIT: (tx, room, event) => receiveEdit(tx, dependencies, room, event),
  REACTION: (tx, room, event) => receiveReaction(tx, dependencies, room, event),
  REDACTION: (tx, room, event) => receiveRedaction(tx, dependencies, room, event),
});
