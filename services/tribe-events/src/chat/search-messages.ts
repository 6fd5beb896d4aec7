import { NotFound } from '@kindred/contracts/domain-error';
import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { hasWords, readSearchWords } from '@kindred/sequences/search-words';
import { IsNull, Not, Or, Raw, type FindOptionsWhere } from 'typeorm';
import type { QuerySearchTribeMessagesArgs } from '../__generated__/resolvers.ts';
import { blockedBy } from './read-state.ts';
import { TribeMessage } from './tribe-message.ts';

/** A person is in at most three tribes, and can be in some that were dissolved. */
const mostTribes = 20;

const found = orderedList<TribeMessage, 'SENT_AT'>(
  'found messages',
  { SENT_AT: 'sentAt' },
  'id',
)({
  field: 'SENT_AT',
  direction: 'DESC',
});

/**
 * Messages that have all words of a text, in one of the viewer's tribes or in all. Messages of people whom the viewer
 * has blocked are left out.
 * @throws {NotFound} @throws {InvalidText} @throws {InvalidSearchText}
 */
export async function searchMessages(
  reads: Reads,
  cursors: Cursors,
  viewerId: string,
  { text, tribeId, ...args }: QuerySearchTribeMessagesArgs,
): Promise<CountedConnection<TribeMessage>> {
  const words = readSearchWords(text);
  const tribeIds = await tribesOf(reads, viewerId, tribeId ?? null);
  const where = tribeIds.map((id, nth) => withWords(words, viewerId, id, nth));
  // A person without tribes finds nothing.
  const list = { entity: TribeMessage, list: found, where: where.length > 0 ? where : [{ id: IsNull() as never }] };
  return readCountedList(reads, list, args, cursors);
}

async function tribesOf(reads: Reads, viewerId: string, tribeId: string | null): Promise<string[]> {
  const rows = await reads.run((tx) =>
    tx.query<{ id: string }>(
      `SELECT tribe_id AS id FROM tribe_membership WHERE user_id = $1 AND status IN ('ACTIVE', 'INACTIVE')
         AND ($2::uuid IS NULL OR tribe_id = $2) ORDER BY joined_at DESC LIMIT ${mostTribes}`,
      [viewerId, tribeId],
    ),
  );
  if (tribeId !== null && rows.length === 0) throw new NotFound('No tribe of yours');
  return rows.map(({ id }) => id);
}

/** The index has each word with its tribe, so one condition for each tribe. */
function withWords(words: string, viewerId: string, tribeId: string, nth: number): FindOptionsWhere<TribeMessage> {
  const tokens = Raw((column) => hasWords(column, 'message_tokens', `:tribe${nth}`, ':words'), {
    [`tribe${nth}`]: tribeId,
    words,
  });
  const unblocked = Raw((column) => `${column} NOT IN (${blockedBy(':viewer')})`, { viewer: viewerId });
  return { tribeId, content: Not(IsNull()), tokens, userId: Or(IsNull(), unblocked) };
}
