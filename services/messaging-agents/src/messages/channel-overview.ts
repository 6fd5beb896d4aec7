import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import { In, Raw } from 'typeorm';
import { Channel } from '../channels/channel.ts';
import { ChannelMessage } from './channel-message.ts';

/** Unread messages and mentions are counted up to so many. */
const mostUnread = 100;

export interface ReadState {
  readonly channelId: string;
  readonly unreadCount: number;
  readonly mentionCount: number;
  readonly latestSequence: number;
}

/** A channel of the viewer's, as a list of channels shows it. */
export interface ChannelOverview extends ReadState {
  readonly channel: Channel;
  readonly lastMessage: ChannelMessage | null;
}

/**
 * All channels that the viewer is in, those with the latest message first: three statements, however many channels
 * there are. A person is in 500 at most.
 */
export function listOverview(reads: Reads): Promise<ChannelOverview[]> {
  return reads.run(async (tx) => {
    const states = await readStatesOf(tx, null);
    const ids = states.map(({ channelId }) => channelId);
    const channels = new Map((await tx.find(Channel, { id: In(ids) })).map((channel) => [channel.id, channel]));
    const last = new Map((await lastMessagesOf(tx, ids)).map((message) => [message.channelId, message]));
    return states
      .flatMap((state) => {
        const channel = channels.get(state.channelId);
        return channel ? [{ ...state, channel, lastMessage: last.get(channel.id) ?? null }] : [];
      })
      .toSorted((one, other) => activeAt(other) - activeAt(one));
  });
}

const activeAt = ({ lastMessage, channel }: ChannelOverview) => (lastMessage?.sentAt ?? channel.createdAt).getTime();

/**
 * What the viewer has not read of channels that they are in: of these, or of all. Their own and deleted messages do not
 * count.
 */
export function readStatesOf(tx: ReadTransaction, channelIds: readonly string[] | null): Promise<ReadState[]> {
  return tx.query<ReadState>(
    `SELECT m.channel_id AS "channelId", coalesce(n.last_sequence, 0) AS "latestSequence",
       (SELECT count(*)::int FROM (
         SELECT FROM channel_message g WHERE g.channel_id = m.channel_id AND g.sequence > m.read_sequence
           AND g.deleted_at IS NULL AND g.sender_user_id IS DISTINCT FROM m.user_id LIMIT ${mostUnread}) AS new) AS "unreadCount",
       (SELECT count(*)::int FROM (
         SELECT FROM channel_mention h WHERE h.user_id = m.user_id AND h.channel_id = m.channel_id
           AND h.sequence > m.read_sequence LIMIT ${mostUnread}) AS named) AS "mentionCount"
     FROM channel_member m LEFT JOIN channel_sequence n ON n.channel_id = m.channel_id
     WHERE m.user_id = $1 AND m.left_at IS NULL AND ($2::uuid[] IS NULL OR m.channel_id = ANY ($2))`,
    [tx.actor.id, channelIds],
  );
}

/** The newest message of each channel that is not deleted. The caller has looked that the viewer sees the channels. */
export function lastMessagesOf(tx: ReadTransaction, channelIds: readonly string[]): Promise<ChannelMessage[]> {
  const newest = Raw(
    (id) => `${id} IN (SELECT last.id FROM unnest(CAST(:channels AS uuid[])) AS of CROSS JOIN LATERAL (
      SELECT g.id FROM channel_message g WHERE g.channel_id = of AND g.deleted_at IS NULL
      ORDER BY g.place DESC LIMIT 1) AS last)`,
    { channels: channelIds },
  );
  return tx.find(ChannelMessage, { id: newest });
}
