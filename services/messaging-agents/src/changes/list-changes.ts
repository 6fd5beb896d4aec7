import type { Reads } from '@kindred/database/reads';
import { readChanges, readChangesSize, type AskedChanges, type Changes } from '@kindred/sequences/read-changes';
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
    await channelFor(tx, channelId, viewerId);
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
    return readChanges<ChannelChange>(tx, where, asked);
  });
}
