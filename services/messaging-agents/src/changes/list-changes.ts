import type { Reads } from '@kindred/database/reads';
import { readChanges, readChangesSize, type AskedChanges, type Changes } from '@kindred/sequences/read-changes';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { noBlockBetween } from '../blocks/kept-apart.ts';
import { channelFor, type OfChannel } from '../channels/channel-for.ts';
import { channelSequence, type ChangeKind } from './sequence.ts';

/** A change of a channel, under its number. */
export interface ChannelChange {
  readonly sequence: number;
  readonly kind: ChangeKind;
  readonly messageId: string | null;
  readonly userId: string | null;
  readonly agentId: string | null;
  readonly guestId: string | null;
  readonly emoji: string | null;
  readonly changedAt: Date;
}

export type ChannelChanges = Changes<ChannelChange>;

const columns = `kind, message_id AS "messageId", user_id AS "userId", agent_id AS "agentId", guest_id AS "guestId",
  emoji, changed_at AS "changedAt"`;

/**
 * What happened in a channel that the viewer sees, after a number, without a gap.
 * @throws {NotFound} @throws {InvalidSequence} @throws {ChangesGone} @throws {InvalidPageSize}
 */
export function listChannelChanges(
  reads: Reads,
  viewerId: string,
  { channelId, ...asked }: AskedChanges & OfChannel,
): Promise<ChannelChanges> {
  readChangesSize(asked);
  return reads.run(async (tx) => {
    const { member } = await channelFor(tx, channelId, viewerId);
    const [numbers] = await tx.query<{ latest: number }>(
      'SELECT last_sequence AS latest FROM channel_sequence WHERE channel_id = $1',
      [channelId],
    );
    const where = {
      tables: channelSequence.tables,
      ownerId: channelId,
      columns,
      latestSequence: numbers?.latest ?? 0,
    };
    const page = await readChanges<ChannelChange>(tx, where, asked);
    const apart = await findApart(tx, viewerId, page.changes);
    return { ...page, changes: page.changes.filter((change) => isShown(change, member !== null, apart)) };
  });
}

/**
 * MEMBERS and READ changes are for members of the channel. A block hides them between two people, as it hides the two
 * from each other in member lists. Paging goes on from a sequence number, so a page can leave changes out.
 */
function isShown({ kind, userId }: ChannelChange, isMember: boolean, apart: ReadonlySet<string>): boolean {
  const isOfMembers = kind === 'MEMBERS' || kind === 'READ';
  return !isOfMembers || (isMember && (userId === null || !apart.has(userId)));
}

/** Those of the people of changes between whom and a viewer there is a block. */
async function findApart(
  tx: ReadTransaction,
  viewerId: string,
  changes: readonly ChannelChange[],
): Promise<ReadonlySet<string>> {
  const userIds = [...new Set(changes.map(({ userId }) => userId).filter((id) => id !== null))];
  if (userIds.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM unnest($1::uuid[]) AS other (id) WHERE NOT (${noBlockBetween('id', '$2::uuid')})`,
    [userIds, viewerId],
  );
  return new Set(rows.map(({ id }) => id));
}
