import type { NewRoom } from './homeserver.ts';
import { roomAliasName, type MatrixNames } from './matrix-names.ts';
import { bridgeAlone, bridgeInConfidential, powerLevels } from './power-levels.ts';
import type { MatrixContent } from './room-event.ts';

/**
 * The request that makes a room. In a room of version 12 its creator, the bridge, has power without end and is in no
 * list. A confidential room is of version 11, so that the bridge can give its power up and leave.
 */
export function roomSettings(names: MatrixNames, bridge: string, room: NewRoom): MatrixContent {
  const { confidentialOwner: owner } = room;
  const levels =
    owner === null ? room.powerLevels : { ...room.powerLevels, [bridge]: bridgeInConfidential, [owner]: 100 };
  return {
    room_version: owner === null ? '12' : '11',
    room_alias_name: roomAliasName(names, room.channelId),
    name: room.name,
    ...(room.topic !== null && { topic: room.topic }),
    preset: room.joinRule === 'public' ? 'public_chat' : 'private_chat',
    visibility: 'private',
    is_direct: room.isDirect,
    ...(owner !== null && { invite: [owner] }),
    power_level_content_override: powerLevels(levels, 0, owner === null ? bridgeAlone : bridgeInConfidential),
    initial_state: initialState(room),
  };
}

function initialState({ confidentialOwner }: NewRoom): readonly MatrixContent[] {
  const history = { type: 'm.room.history_visibility', state_key: '', content: { history_visibility: 'shared' } };
  if (confidentialOwner === null) return [history];
  return [
    { ...history, content: { history_visibility: 'joined' } },
    { type: 'm.room.encryption', state_key: '', content: { algorithm: 'm.megolm.v1.aes-sha2' } },
  ];
}
