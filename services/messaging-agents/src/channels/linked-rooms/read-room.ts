import type { Homeserver, RoomMember } from '../../homeserver/homeserver.ts';
import { isOurs, type MatrixNames } from '../../homeserver/matrix-names.ts';
import { moderatorPower } from '../../homeserver/power-levels.ts';
import { powerIn } from '../../homeserver/powers-in.ts';
import { HomeserverAway, HomeserverRefused } from '../../homeserver/refusals.ts';
import { HomeserverUnavailable } from '../../matrix-accounts/refusals.ts';
import {
  MatrixRoomBridgePowerTooLow,
  MatrixRoomEncrypted,
  MatrixRoomLinked,
  MatrixRoomNotJoined,
  MatrixRoomPowerTooLow,
  MatrixRoomReplaced,
  MatrixRoomTooLarge,
} from './refusals.ts';

export type RoomReader = Pick<Homeserver, 'bridge' | 'join' | 'leave' | 'readState' | 'readCreators' | 'listMembers'>;

interface Asked {
  readonly roomId: string;
  /** The account of the person who asks. */
  readonly account: string;
}

/** A room is linked in one transaction, which begins a stay for each of its people. */
const mostPeople = 300;

const roomIdForm = /^![!-~]{1,254}$/;

/**
 * The people of a room that can be linked: the person who asks and the bridge have the power of moderators there. The
 * bridge joins if it was invited, and goes out again if the person has too little power.
 * @throws {MatrixRoomNotJoined} @throws {MatrixRoomPowerTooLow} @throws {MatrixRoomBridgePowerTooLow}
 * @throws {MatrixRoomEncrypted} @throws {MatrixRoomReplaced} @throws {MatrixRoomTooLarge} @throws {MatrixRoomLinked}
 * @throws {HomeserverUnavailable}
 */
export async function readRoom(
  homeserver: RoomReader,
  names: MatrixNames,
  asked: Asked,
): Promise<readonly RoomMember[]> {
  if (!roomIdForm.test(asked.roomId)) throw new MatrixRoomNotJoined(homeserver.bridge);
  try {
    const hasJoined = await join(homeserver, asked.roomId);
    try {
      await refuseUnlessMayLink(homeserver, asked);
    } catch (error) {
      if (hasJoined && !(error instanceof HomeserverAway)) await homeserver.leave(asked.roomId, homeserver.bridge);
      throw error;
    }
    return await readPeople(homeserver, names, asked);
  } catch (error) {
    if (error instanceof HomeserverAway) throw new HomeserverUnavailable(error);
    if (error instanceof HomeserverRefused) throw new MatrixRoomNotJoined(homeserver.bridge);
    throw error;
  }
}

/** Returns whether the bridge was not in the room before. */
async function join(homeserver: RoomReader, roomId: string): Promise<boolean> {
  if (await isIn(homeserver, roomId, homeserver.bridge)) return false;
  await homeserver.join(roomId, homeserver.bridge);
  return true;
}

async function isIn(homeserver: RoomReader, roomId: string, userId: string): Promise<boolean> {
  try {
    return (await homeserver.readState(roomId, 'm.room.member', userId))?.['membership'] === 'join';
  } catch (error) {
    if (error instanceof HomeserverRefused) return false;
    throw error;
  }
}

async function refuseUnlessMayLink(homeserver: RoomReader, { roomId, account }: Asked): Promise<void> {
  if (!(await isIn(homeserver, roomId, account))) throw new MatrixRoomNotJoined(homeserver.bridge);
  if ((await readPower(homeserver, roomId, account)) < moderatorPower) throw new MatrixRoomPowerTooLow(moderatorPower);
  if ((await homeserver.readState(roomId, 'm.room.encryption', '')) !== null) throw new MatrixRoomEncrypted();
  if ((await homeserver.readState(roomId, 'm.room.tombstone', '')) !== null) throw new MatrixRoomReplaced();
  // A room that this service made belongs to a channel, also while its id is not recorded yet.
  if ((await homeserver.readCreators(roomId))[0] === homeserver.bridge) throw new MatrixRoomLinked();
}

async function readPower(homeserver: RoomReader, roomId: string, userId: string): Promise<number> {
  const levels = (await homeserver.readState(roomId, 'm.room.power_levels', '')) ?? {};
  return powerIn(levels, await homeserver.readCreators(roomId), userId);
}

/** The bridge stays in the room if it has too little power, so that a person of the room can give it. */
async function readPeople(homeserver: RoomReader, names: MatrixNames, { roomId }: Asked) {
  const { bridge } = homeserver;
  if ((await readPower(homeserver, roomId, bridge)) < moderatorPower)
    throw new MatrixRoomBridgePowerTooLow(bridge, moderatorPower);
  const people = (await homeserver.listMembers(roomId)).filter(({ userId }) => !isOurs(names, userId));
  if (people.length > mostPeople) throw new MatrixRoomTooLarge(mostPeople);
  // Two links at once meet people in the same order.
  return people.toSorted((one, other) => (one.userId < other.userId ? -1 : 1));
}
