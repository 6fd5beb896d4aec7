import type { Homeserver } from '../homeserver/homeserver.ts';
import { ghostUser, type MatrixNames } from '../homeserver/matrix-names.ts';
import { powerLevels } from '../homeserver/power-levels.ts';
import { HomeserverRefused, isRefusedAs } from '../homeserver/refusals.ts';
import type { MatrixContent } from '../homeserver/room-event.ts';
import type { EventRef, MatrixCall } from './matrix-call.ts';
import { editContent, messageContent, reactionContent, type ResolveRef } from './text-content.ts';

/** What a call made, if it made anything. */
export interface CallResult {
  readonly eventId: string | null;
  readonly roomId: string | null;
}

export interface PreparedCall {
  readonly id: string;
  readonly call: MatrixCall;
  readonly roomId: string | null;
  readonly resolve: ResolveRef;
  /** When an earlier attempt may have sent the event so long ago that the homeserver has forgotten its key. */
  readonly lookSince: Date | null;
}

export interface CallTarget {
  readonly homeserver: Homeserver;
  readonly names: MatrixNames;
  /** Makes the user of a ghost before its first call. */
  readonly ensureGhost: (id: string, name: string | null) => Promise<void>;
}

const nothing: CallResult = { eventId: null, roomId: null };

/** Makes one call to the homeserver. A repetition has no second effect. */
export async function makeCall(target: CallTarget, prepared: PreparedCall): Promise<CallResult> {
  const { call } = prepared;
  if ('sender' in call && call.sender !== null) await target.ensureGhost(call.sender, call.senderName ?? null);
  if (call.kind === 'CREATE_ROOM') return { ...nothing, roomId: await target.homeserver.createRoom(call) };
  const { roomId } = prepared;
  if (roomId === null) throw new HomeserverRefused('The channel has no room.', 404, 'NO_ROOM');
  return makeRoomCall(target, { ...prepared, roomId });
}

type RoomCall = PreparedCall & { readonly roomId: string };

async function makeRoomCall(target: CallTarget, prepared: RoomCall): Promise<CallResult> {
  const { homeserver } = target;
  const { call, roomId } = prepared;
  switch (call.kind) {
    case 'CREATE_ROOM':
      throw new Error('A room is made without a room.');
    case 'SEND_TEXT':
      return send(target, prepared, 'm.room.message', messageContent(call.text, prepared.resolve));
    case 'EDIT':
      return send(target, prepared, 'm.room.message', editContent(call.text, resolved(prepared, call.target)));
    case 'REACT':
      return react(target, prepared, reactionContent(resolved(prepared, call.target), call.emoji));
    case 'REDACT': {
      const eventId = resolved(prepared, call.target);
      const { reason } = call;
      const redaction = { roomId, sender: senderOf(target, call), key: prepared.id, eventId, reason };
      return { ...nothing, eventId: await homeserver.redact(redaction) };
    }
    case 'READ_MARKER':
      await homeserver.setReadMarker(roomId, senderOf(target, call), resolved(prepared, call.target));
      return nothing;
    case 'INVITE':
      await homeserver.invite(roomId, call.userId);
      return nothing;
    case 'JOIN':
      await homeserver.join(roomId, senderOf(target, call));
      return nothing;
    case 'LEAVE':
      await homeserver.leave(roomId, senderOf(target, call));
      return nothing;
    case 'REMOVE':
      await homeserver.remove(roomId, call.userId, call.reason);
      return nothing;
    case 'SET_POWER':
      return setState(homeserver, roomId, 'm.room.power_levels', powerLevels(call.powerLevels, call.eventsDefault));
    case 'SET_TOPIC':
      return setState(homeserver, roomId, 'm.room.topic', { topic: call.topic });
    case 'SET_NAME':
      return setState(homeserver, roomId, 'm.room.name', { name: call.name });
  }
}

/** If the homeserver refuses a ghost because it is not in the room, the ghost joins and the event is sent again. */
async function send(target: CallTarget, prepared: RoomCall, type: string, content: MatrixContent): Promise<CallResult> {
  const { homeserver } = target;
  const { id: key, call, roomId, lookSince } = prepared;
  const before = lookSince === null ? null : await homeserver.findSent(roomId, key, lookSince);
  if (before !== null) return { ...nothing, eventId: before };
  const sender = senderOf(target, call);
  const event = { roomId, sender, key, type, content };
  try {
    return { ...nothing, eventId: await homeserver.send(event) };
  } catch (error) {
    if (!isRefusedAs(error, 'M_FORBIDDEN') || sender === homeserver.bridge) throw error;
    await homeserver.join(roomId, sender);
    return { ...nothing, eventId: await homeserver.send(event) };
  }
}

async function react(target: CallTarget, prepared: RoomCall, content: MatrixContent): Promise<CallResult> {
  try {
    return await send(target, prepared, 'm.reaction', content);
  } catch (error) {
    // The same person has already reacted so, from a client of Matrix.
    if (isRefusedAs(error, 'M_DUPLICATE_ANNOTATION')) return nothing;
    throw error;
  }
}

async function setState(homeserver: Homeserver, roomId: string, type: string, content: MatrixContent) {
  await homeserver.setState({ roomId, type, stateKey: '', content });
  return nothing;
}

function senderOf({ homeserver, names }: CallTarget, call: MatrixCall): string {
  return 'sender' in call && call.sender !== null ? ghostUser(names, call.sender) : homeserver.bridge;
}

function resolved({ resolve }: PreparedCall, ref: EventRef): string {
  const eventId = resolve(ref);
  if (eventId === null) throw new HomeserverRefused('What the call is about was never sent.', 404, 'NO_TARGET');
  return eventId;
}
