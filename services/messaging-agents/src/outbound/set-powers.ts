import type { Homeserver } from '../homeserver/homeserver.ts';
import { bridgeUser, isOurs, type MatrixNames } from '../homeserver/matrix-names.ts';
import { bridgeAlone, bridgeInConfidential, powerLevels } from '../homeserver/power-levels.ts';
import { powerIn, usersIn } from '../homeserver/powers-in.ts';
import type { MatrixContent } from '../homeserver/room-event.ts';
import type { SetPower } from './matrix-call.ts';

type Powers = Readonly<Record<string, number>>;

interface Room {
  readonly homeserver: Pick<Homeserver, 'bridge' | 'readState' | 'readCreators' | 'setState'>;
  readonly names: MatrixNames;
}

const type = 'm.room.power_levels';

/** Sets the powers in a room: all of them in a room of ours, and those of ghosts in a room that people made. */
export async function setPowers(room: Room, roomId: string, call: SetPower): Promise<void> {
  if (call.keepsOthers) return setGhostPowers(room, roomId, call.powerLevels);
  // A confidential room is older than version 12: it has no creators, and the bridge has a power of 100 there.
  const isKept = (await room.homeserver.readCreators(roomId)).includes(room.homeserver.bridge);
  const content = powerLevels(call.powerLevels, call.eventsDefault, isKept ? bridgeAlone : bridgeInConfidential);
  await room.homeserver.setState({ roomId, type, stateKey: '', content });
}

/**
 * Sets the powers of ghosts in a room that people made, and leaves all others as they are. A ghost has less power than
 * the bridge, so that the bridge can take it back. Sends nothing if the powers are so already.
 */
async function setGhostPowers({ homeserver, names }: Room, roomId: string, wanted: Powers): Promise<void> {
  const present = (await homeserver.readState(roomId, type, '')) ?? {};
  const bridgePower = powerIn(present, await homeserver.readCreators(roomId), homeserver.bridge);
  const users = withGhosts(names, present, wanted, bridgePower);
  if (JSON.stringify(sorted(users)) === JSON.stringify(sorted(usersIn(present)))) return;
  await homeserver.setState({ roomId, type, stateKey: '', content: { ...present, users } });
}

function withGhosts(names: MatrixNames, present: MatrixContent, wanted: Powers, bridgePower: number): Powers {
  const isGhost = (userId: string) => isOurs(names, userId) && userId !== bridgeUser(names);
  const kept = Object.entries(usersIn(present)).filter(([userId]) => !isGhost(userId));
  const ghosts = Object.entries(wanted)
    .filter(([userId]) => isGhost(userId))
    .map(([userId, power]): [string, number] => [userId, Math.min(power, bridgePower - 1)]);
  return Object.fromEntries([...kept, ...ghosts]);
}

const sorted = (powers: Powers) => Object.entries(powers).toSorted(([one], [other]) => (one < other ? -1 : 1));
