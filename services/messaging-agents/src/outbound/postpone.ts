import { HomeserverAway, type TokenRefused } from '../homeserver/refusals.ts';
import { postponeRoom, type LeasedRoom } from './call-queue.ts';
import { recordLostContact } from './contact.ts';
import type { OutboundDependencies } from './outbound-dependencies.ts';

const firstRetryMs = 1_000;
const longestRetryMs = 60_000;
const longestUnmadeRetryMs = 15 * 60_000;

/** Gives a room back whose call failed in a way that may pass. The pauses grow to a minute. */
export async function postpone(
  { work, logger }: OutboundDependencies,
  room: LeasedRoom,
  error: unknown,
): Promise<null> {
  const isAway = error instanceof HomeserverAway;
  if (!isAway)
    logger.error({ err: error, channelId: room.channelId }, 'A call to the homeserver failed; it is repeated');
  else if (await recordLostContact(work, 'AWAY')) logger.warn({ err: error }, 'The homeserver is away; calls wait');
  const asked = isAway ? (error.retryAfterMs ?? 0) : 0;
  await postponeBy(work, room, Math.max(asked, pauseOf(room, longestRetryMs)));
  return null;
}

/**
 * Gives a channel back whose room the homeserver refuses to make. The request is repeated without end, and the pauses
 * grow to 15 minutes. What waits behind it is made once there is a room. The gauge `matrix_rooms_unmade` counts it.
 */
export async function postponeUnmade(
  { work, logger }: OutboundDependencies,
  room: LeasedRoom,
  { code }: { readonly code: string },
  error: unknown,
): Promise<null> {
  const { channelId, attempts } = room;
  logger.error({ err: error, channelId, code, attempts }, 'The homeserver refuses to make a room; it is asked again');
  await postponeBy(work, room, pauseOf(room, longestUnmadeRetryMs));
  return null;
}

/** Pauses all rooms, without an attempt of their own: no call can succeed before the settings were mended. */
export async function pauseAll(
  { work, logger }: OutboundDependencies,
  room: LeasedRoom,
  error: TokenRefused,
): Promise<null> {
  if (await recordLostContact(work, 'TOKEN_REFUSED')) logger.error({ err: error }, 'The homeserver refuses our token');
  await postponeRoom(work, room, { at: work.now, attempts: room.attempts });
  return null;
}

const pauseOf = ({ attempts }: LeasedRoom, longestMs: number) => Math.min(firstRetryMs * 2 ** attempts, longestMs);

function postponeBy(work: OutboundDependencies['work'], room: LeasedRoom, pauseMs: number): Promise<void> {
  const at = new Date(work.now.getTime() + pauseMs);
  return postponeRoom(work, room, { at, attempts: room.attempts + 1 });
}
