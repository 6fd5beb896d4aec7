import type { MatrixContent } from './room-event.ts';

/** Power from which a user may redact, kick and change a room. */
export const moderatorPower = 50;

/** More than any member has. The bridge has it as the creator of a room of version 12. */
export const bridgeAlone = 150;

/** Power of the bridge in a confidential room until it leaves. The homeserver refuses levels above it. */
export const bridgeInConfidential = 100;

/**
 * The power levels of an own room. Everyone invites only by the bridge, so that who is in a room follows the channel.
 * `events` is written out, because it replaces the homeserver's defaults as a whole. `rules` is the power to change who
 * may join and read the room.
 */
export function powerLevels(
  users: Readonly<Record<string, number>>,
  eventsDefault = 0,
  rules = bridgeAlone,
): MatrixContent {
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
      'm.room.join_rules': rules,
      'm.room.history_visibility': rules,
      'm.room.guest_access': rules,
      'm.room.power_levels': 100,
      'm.room.encryption': 100,
      'm.room.tombstone': bridgeAlone,
      'm.room.server_acl': rules,
      'm.reaction': eventsDefault,
      'm.room.redaction': eventsDefault,
    },
  };
}
