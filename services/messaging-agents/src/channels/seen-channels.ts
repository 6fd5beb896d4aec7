import { Raw, type FindOperator } from 'typeorm';

/** SQL: whether a person is a current member of the channel of an expression. */
export const isInChannel = (channelId: string, userId: string): string =>
  `EXISTS (SELECT FROM channel_member own WHERE own.channel_id = ${channelId} AND own.user_id = ${userId}
    AND own.left_at IS NULL)`;

/**
 * SQL condition: the person sees the channel `c`. Everyone sees a PUBLIC channel. Members of the microDAO above GUEST
 * see its MICRODAO channels; one of a team is seen by the team, and by the admins of the microDAO. Members of a channel
 * always see it.
 */
const isSeen = (c: string, userId: string): string =>
  `(${c}.visibility = 'PUBLIC' OR ${isInChannel(`${c}.id`, userId)} OR (${c}.visibility = 'MICRODAO' AND EXISTS (
    SELECT FROM micro_dao_member m WHERE m.micro_dao_id = ${c}.micro_dao_id AND m.user_id = ${userId} AND m.left_at IS NULL
      AND (m.role IN ('OWNER', 'ADMIN') OR (${c}.team_id IS NULL AND m.role = 'MEMBER')
        OR EXISTS (SELECT FROM team_member t WHERE t.team_id = ${c}.team_id AND t.member_id = m.id)))))`;

/** The channels that a person may know of. */
export function isSeenChannel(userId: string): FindOperator<string> {
  return Raw(
    (id) => `EXISTS (SELECT FROM channel seen WHERE seen.id = ${id} AND ${isSeen('seen', ':viewerId::uuid')})`,
    { viewerId: userId },
  );
}

/** The channels that a person is in. */
export function isOwnChannel(userId: string): FindOperator<string> {
  return Raw((id) => isInChannel(id, ':viewerId::uuid'), { viewerId: userId });
}
