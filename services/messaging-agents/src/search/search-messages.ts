import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { readSearchWords } from '@kindred/sequences/search-words';
import { IsNull, Not, Raw, type FindOptionsWhere } from 'typeorm';
import type { QuerySearchChannelMessagesArgs } from '../__generated__/resolvers.ts';
import { isSeenBy } from '../blocks/kept-apart.ts';
import { channelFor } from '../channels/channel-for.ts';
import { ChannelMessage } from '../messages/channel-message.ts';

const found = orderedList<ChannelMessage, 'SENT_AT'>(
  'found channel messages',
  { SENT_AT: 'sentAt' },
  'id',
)({ field: 'SENT_AT', direction: 'DESC' });

/**
 * Messages whose previews have all words of a text: in one channel that the viewer sees, or in all that they are in.
 * Messages of people between whom and the viewer there is a block are left out.
 * @throws {NotFound} @throws {InvalidText} @throws {InvalidSearchText}
 */
export async function searchMessages(
  reads: Reads,
  cursors: Cursors,
  viewerId: string,
  { text, channelId, ...args }: QuerySearchChannelMessagesArgs,
): Promise<CountedConnection<ChannelMessage>> {
  const words = readSearchWords(text);
  const channelIds = await channelsOf(reads, viewerId, channelId ?? null);
  const where: FindOptionsWhere<ChannelMessage> =
    channelIds.length > 0 ? withWords(words, viewerId, channelIds) : { id: IsNull() as never };
  return readCountedList(reads, { entity: ChannelMessage, list: found, where }, args, cursors);
}

/** @throws {NotFound} */
function channelsOf(reads: Reads, viewerId: string, channelId: string | null): Promise<readonly string[]> {
  return reads.run(async (tx) => {
    if (channelId !== null) return [(await channelFor(tx, channelId, viewerId)).channel.id];
    const rows = await tx.query<{ id: string }>(
      'SELECT channel_id AS id FROM channel_member WHERE user_id = $1 AND left_at IS NULL',
      [viewerId],
    );
    return rows.map(({ id }) => id);
  });
}

/**
 * The index has each word hashed with its channel, so one look for each channel reads nothing of others. The hashes are
 * made before the looks: the function that reads the words of a text costs more than a look. Without the condition on
 * the channel, which the hashes imply, PostgreSQL expects many matches and reads the whole table instead.
 */
function withWords(words: string, viewerId: string, channels: readonly string[]): FindOptionsWhere<ChannelMessage> {
  const matches = Raw(
    (id) => `${id} IN (SELECT hit.id FROM (
        SELECT of AS channel_id, array_agg(word_token(of, word)) AS tokens
        FROM unnest(CAST(:channels AS uuid[])) AS of CROSS JOIN search_words(:words) AS word GROUP BY of
      ) AS wanted CROSS JOIN LATERAL (
        SELECT g.id FROM channel_message g 
        WHERE g.preview IS NOT NULL AND g.channel_id = wanted.channel_id AND g.tokens @> wanted.tokens
      ) AS hit)`,
    { channels, words },
  );
  return { id: matches, preview: Not(IsNull()), senderUserId: isSeenBy(viewerId) };
}
