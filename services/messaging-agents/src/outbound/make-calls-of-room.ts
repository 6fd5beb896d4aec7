import { HomeserverAway, HomeserverRefused, TokenRefused } from '../homeserver/refusals.ts';
import { nextCalls, postponeRoom, type LeasedRoom, type WaitingCall } from './call-queue.ts';
import { recordRegainedContact } from './contact.ts';
import { ensureGhost } from './ensure-ghost.ts';
import { makeCall, type CallResult } from './make-call.ts';
import type { MatrixCall } from './matrix-call.ts';
import type { OutboundDependencies } from './outbound-dependencies.ts';
import { pauseAll, postpone, postponeUnmade } from './postpone.ts';
import { readCall, type CallParts } from './read-call.ts';
import { recordResult } from './record-result.ts';

/** The homeserver keeps transaction ids of a device for a day. A call that may be older is looked up in its room. */
const keysKnownMs = 12 * 3_600_000;

/** After this many failures (about three minutes) a call is given up if the homeserver takes another event. */
const mostFaults = 8;

/** Makes the calls of a leased room, one after the other, and gives the room back. */
export async function makeCallsOfRoom(
  dependencies: OutboundDependencies,
  leased: LeasedRoom,
  isStopped: () => boolean,
): Promise<void> {
  const { work, sealer } = dependencies;
  let room = leased;
  for (;;) {
    const calls = await nextCalls(work, sealer, room);
    if (calls.length === 0) return;
    for (const waiting of calls) {
      if (isStopped()) return postponeRoom(work, room, { at: work.now, attempts: room.attempts });
      const made = await makeOrPostpone(dependencies, room, waiting);
      if (made === null) return;
      room = { ...room, roomId: made.roomId ?? room.roomId, attempts: 0 };
    }
  }
}

/** Returns null if the room was given back, to be tried again later. */
async function makeOrPostpone(
  dependencies: OutboundDependencies,
  room: LeasedRoom,
  waiting: WaitingCall,
): Promise<CallResult | null> {
  const { work, handlers, homeserver, logger } = dependencies;
  const { id, call } = waiting;
  try {
    const result = await make(dependencies, room, waiting);
    if (room.attempts > 0 && (await recordRegainedContact(work))) logger.info('The homeserver answers again');
    await recordResult(work, handlers, { ...result, id, call, failureCode: null, isPushed: homeserver.pushes });
    return result;
  } catch (error) {
    if (error instanceof TokenRefused) return pauseAll(dependencies, room, error);
    const failure = await failureOf(dependencies, room, error);
    if (failure === null) return postpone(dependencies, room, error);
    // Without a room every later call of the channel is lost.
    if (call.kind === 'CREATE_ROOM') return postponeUnmade(dependencies, room, failure, error);
    logger.warn({ callId: id, kind: call.kind, code: failure.code }, 'The homeserver refused a call; it is given up');
    const nothing = { eventId: null, roomId: null };
    await recordResult(work, handlers, {
      ...nothing,
      id,
      call,
      failureCode: failure.code,
      isPushed: homeserver.pushes,
    });
    return nothing;
  }
}

async function make(
  dependencies: OutboundDependencies,
  { roomId }: LeasedRoom,
  { id, call, triedAt }: WaitingCall,
): Promise<CallResult> {
  const { work, homeserver, names } = dependencies;
  const target = {
    homeserver,
    names,
    ensureGhost: (ghostId: string, name: string | null) => ensureGhost(work, homeserver, { id: ghostId, name }),
  };
  const isOld = triedAt !== null && triedAt.getTime() < work.now.getTime() - keysKnownMs;
  const parts = await readCall(dependencies, call);
  const file = await fileOf(dependencies, call, parts);
  return makeCall(target, { id, call, roomId, ...parts, file, triedAt, isOld });
}

/** Uploads the file of a message that is to be sent or edited. A deleted message has no text any more. */
async function fileOf({ files }: OutboundDependencies, call: MatrixCall, { text }: CallParts) {
  if (text === null || (call.kind !== 'SEND_TEXT' && call.kind !== 'EDIT')) return undefined;
  return (await files.ensureUploaded(call.messageId)) ?? undefined;
}

/**
 * Why repeating a call is of no use. Null if it is to be repeated. Any other error is a fault of ours, and its effect
 * unknown.
 */
async function failureOf(
  { homeserver }: OutboundDependencies,
  { attempts }: LeasedRoom,
  error: unknown,
): Promise<{ readonly code: string } | null> {
  if (error instanceof HomeserverRefused) return { code: error.code };
  if (attempts < mostFaults || !(error instanceof HomeserverAway)) return null;
  // A homeserver that takes another event has a fault with this one, and would have it for ever.
  const takesOthers = await homeserver.requestBacklog().then(
    () => true,
    () => false,
  );
  return takesOthers ? { code: 'HOMESERVER_FAULT' } : null;
}
