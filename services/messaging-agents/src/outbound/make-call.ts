import { createHash } from 'node:crypto';
import type { Homeserver } from '../homeserver/homeserver.ts';
import { ghostUser, type MatrixNames } from '../homeserver/matrix-names.ts';
import { HomeserverRefused, isRefusedAs } from '../homeserver/refusals.ts';
import type { MatrixContent } from '../homeserver/room-event.ts';
import type { EditText, EventRef, MatrixCall, MatrixText, SendText } from './matrix-call.ts';
import type { CallParts } from './read-call.ts';
import { setPowers } from './set-powers.ts';
import { editContent, messageContent, reactionContent } from './text-content.ts';

/** What a call made, if it made anything. */
export interface CallResult {
  readonly eventId: string | null;
  readonly roomId: string | null;
}

export interface PreparedCall extends CallParts {
  readonly id: string;
  readonly call: MatrixCall;
  readonly roomId: string | null;
  /** When the call was first tried; null for the first attempt. The answer to an earlier attempt may have been lost. */
  readonly triedAt: Date | null;
  /** Whether the first attempt is so long ago that the homeserver may have forgotten its key. */
  readonly isOld: boolean;
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
  await ensureSender(target, prepared);
  if (call.kind === 'CREATE_ROOM') return { ...nothing, roomId: await target.homeserver.createRoom(call) };
  const { roomId } = prepared;
  if (roomId === null) throw new HomeserverRefused('The channel has no room.', 404, 'NO_ROOM');
  return makeRoomCall(target, { ...prepared, roomId });
}

/**
 * Registers the ghost that joins or sends a text. Every other call comes from a ghost that is registered already. The
 * ghost of an erased person is not registered again, so its join is refused.
 */
async function ensureSender({ ensureGhost }: CallTarget, { call, senderName, text }: PreparedCall): Promise<void> {
  if (!('sender' in call) || call.sender === null) return;
  if (call.kind === 'JOIN' && senderName === null)
    throw new HomeserverRefused('The one who was to join was erased.', 404, 'NO_SENDER');
  if (call.kind === 'JOIN' || text !== null) await ensureGhost(call.sender, senderName);
}

type RoomCall = PreparedCall & { readonly roomId: string };

async function makeRoomCall(target: CallTarget, prepared: RoomCall): Promise<CallResult> {
  const { homeserver } = target;
  const { call, roomId } = prepared;
  switch (call.kind) {
    case 'CREATE_ROOM':
      throw new Error('A room is made without a room.');
    case 'SEND_TEXT':
      return sendText(target, prepared, call, (text) => messageContent(text, prepared.resolve));
    case 'EDIT':
      return sendText(target, prepared, call, (text) => editContent(text, resolved(prepared, call.target)));
    case 'REACT':
      return react(target, prepared, reactionContent(resolved(prepared, call.target), call.emoji));
    case 'REDACT':
      return redact(target, prepared, { eventId: resolved(prepared, call.target), reason: call.reason });
    case 'REDACT_ALL':
      return redactAll(target, prepared, call.targets);
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
    case 'CLEAR_NAME':
      await homeserver.ensureGhost({ id: call.sender, name: '' });
      return nothing;
    case 'REMOVE':
      await homeserver.remove(roomId, call.userId, call.reason);
      return nothing;
    case 'SET_POWER':
      await setPowers(target, roomId, call);
      return nothing;
    case 'SET_TOPIC':
      return setState(homeserver, roomId, 'm.room.topic', { topic: call.topic });
    case 'SET_NAME':
      return setState(homeserver, roomId, 'm.room.name', { name: call.name });
  }
}

/**
 * Sends what a message says now. If it was deleted meanwhile, its text is gone, and only an event of an earlier attempt
 * is looked for, so that a redaction finds it.
 */
async function sendText(
  target: CallTarget,
  prepared: RoomCall,
  { kind, ...parts }: SendText | EditText,
  contentOf: (text: MatrixText) => MatrixContent,
): Promise<CallResult> {
  const { id: key, roomId, text, mentions, file, triedAt } = prepared;
  if (text !== null) return send(target, prepared, 'm.room.message', contentOf({ ...parts, ...text, mentions, file }));
  const before = triedAt === null ? null : await target.homeserver.findSent(roomId, key, triedAt);
  if (before === null) throw new HomeserverRefused(`The text of this ${kind} was deleted.`, 404, 'NO_TEXT');
  return { ...nothing, eventId: before };
}

/** The bridge redacts where the ghost may not: after its person has left the room. */
async function redact(
  target: CallTarget,
  { id: key, call, roomId }: RoomCall,
  redacted: { readonly eventId: string; readonly reason: string | null },
): Promise<CallResult> {
  const { homeserver } = target;
  const sender = senderOf(target, call);
  const redactAs = async (user: string) => ({
    ...nothing,
    eventId: await homeserver.redact({ roomId, sender: user, key, ...redacted }),
  });
  try {
    return await redactAs(sender);
  } catch (error) {
    if (!isRefusedAs(error, 'M_FORBIDDEN') || sender === homeserver.bridge) throw error;
    return redactAs(homeserver.bridge);
  }
}

/** Skips events that were never sent, that the homeserver does not know, or that the bridge may not redact either. */
async function redactAll(target: CallTarget, prepared: RoomCall, refs: readonly EventRef[]): Promise<CallResult> {
  for (const [nth, ref] of refs.entries()) {
    const eventId = prepared.resolve(ref);
    if (eventId === null) continue;
    const one = { ...prepared, id: keyWithin(prepared.id, nth) };
    await redact(target, one, { eventId, reason: null }).catch((error: unknown) => {
      if (!isRefusedAs(error, 'M_FORBIDDEN', 'M_NOT_FOUND')) throw error;
    });
  }
  return nothing;
}

/** The key of one of several events of a call: a UUID, and the same at each attempt. */
function keyWithin(callId: string, nth: number): string {
  const hash = createHash('sha256').update(`${callId} ${nth}`).digest('hex');
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** If the homeserver refuses a ghost because it is not in the room, the ghost joins and the event is sent again. */
async function send(target: CallTarget, prepared: RoomCall, type: string, content: MatrixContent): Promise<CallResult> {
  const { homeserver } = target;
  const { id: key, call, roomId, triedAt, isOld } = prepared;
  const before = isOld && triedAt !== null ? await homeserver.findSent(roomId, key, triedAt) : null;
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
