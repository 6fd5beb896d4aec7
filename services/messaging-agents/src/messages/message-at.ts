import type { Reads } from '@kindred/database/reads';
import { MoreThanOrEqual } from 'typeorm';
import { channelFor } from '../channels/channel-for.ts';
import { ChannelMessage } from './channel-message.ts';

/**
 * The first message of a channel at or after a time; null if there is none. Only this service's index is searched: a
 * message that the homeserver has and the index does not could not be shown anyway.
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
