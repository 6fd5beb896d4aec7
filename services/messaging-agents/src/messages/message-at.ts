import type { Reads } from '@kindred/database/reads';
import { MoreThanOrEqual } from 'typeorm';
import { channelFor } from '../channels/channel-for.ts';
import { ChannelMessage } from './channel-message.ts';

/**
 * The first message of a channel that was sent at a moment or later; null if there is none. The index decides alone:
 * the homeserver may know of one that was not read into it yet, which could not be shown either.
 * @throws {NotFound}
 */
export function messageAt(
  reads: Reads,
  viewerId: string,
  { channelId, at }: { readonly channelId: string; readonly at: Date },
): Promise<ChannelMessage | null> {
  return reads.run(async (tx) => {
    await channelFor(tx, channelId, viewerId);
    const from = { channelId, sentAt: MoreThanOrEqual(at) };
    const [first] = await tx.find(ChannelMessage, from, { order: { sentAt: 'ASC', place: 'ASC' }, take: 1 });
    return first ?? null;
  });
}
