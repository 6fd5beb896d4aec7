import type { MatrixContent } from './room-event.ts';

/** Power from which a user may redact, kick and change a room. */
export const moderatorPower = 50;

/**
 * The power levels of an own room. Everyone invites only by the bridge, so that who is in a room follows the channel.
 * `events` is written out, because it replaces the homeserver's defaults as a whole.
 */
export function powerLevels(users: Readonly<Record<string, number>>, eventsDefault = 0): MatrixContent {
  return {
    users,
    users_default: 0,
    events_default: eventsDefault,
    state_default: moderatorPower,
    invite: moderatorPower,
    kick: moderatorPower,
    ban: moderatorPower,
    redact: moderatorPower,
    events: {
      'm.room.name': moderatorPower,
      'm.room.topic': moderatorPower,
      'm.room.avatar': moderatorPower,
      'm.room.canonical_alias': moderatorPower,
      'm.room.pinned_events': moderatorPower,
      'm.room.history_visibility': 100,
      'm.room.power_levels': 100,
      'm.room.encryption': 100,
      'm.room.tombstone': 150,
      'm.room.server_acl': 100,
      'm.reaction': eventsDefault,
      'm.room.redaction': eventsDefault,
    },
  };
}
