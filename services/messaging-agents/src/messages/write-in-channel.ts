import type { Transaction } from '@kindred/database/transaction';
import { NotFound } from '@kindred/contracts/domain-error';
import { channelSequence } from '../changes/sequence.ts';
import { asMember, channelFor, refuseIfOver, type InChannel } from '../channels/channel-for.ts';
import type { ChannelMember } from '../channels/channel-member.ts';
import type { Channel } from '../channels/channel.ts';
import { isBlocked } from '../blocks/kept-apart.ts';
import { ChannelMessage } from './channel-message.ts';

export const noMessage = 'No message';

export interface WritesInChannel {
  readonly channel: Channel;
  readonly member: ChannelMember;
}

export interface WritesOfMessage extends WritesInChannel {
  readonly message: ChannelMessage;
}

/**
 * Looks whether a person may write in a channel, with the lock of its sequence. The lock keeps out the end of their
 * stay, which has a number of the same sequence.
 * @throws {NotFound} @throws {NotChannelMember} @throws {ChannelArchived} @throws {MicroDaoArchived}
 * @throws {ChannelConfidential}
 */
export async function mayWrite(
  tx: Transaction,
  channelId: string,
  userId: string,
  what?: string,
): Promise<WritesInChannel> {
  const found = await channelFor(tx, channelId, userId, what);
  const member = asMember(found);
  await refuseIfOver(tx, found.channel);
  found.channel.refuseIfConfidential();
  await refuseIfApart(tx, found, userId);
  return { channel: found.channel, member };
}

/**
 * Locks the channel of a message for a member who changes something of it.
 * @throws {NotFound} the same for a message that does not exist and for one that the person does not see
 */
export async function lockMessage(tx: Transaction, messageId: string, userId: string): Promise<WritesOfMessage> {
  const { channelId } = await tx.get(ChannelMessage, messageId, noMessage);
  await channelFor(tx, channelId, userId, noMessage);
  await channelSequence.lock(tx, channelId);
  const writes = await mayWrite(tx, channelId, userId, noMessage);
  return { ...writes, message: await tx.get(ChannelMessage, messageId, noMessage) };
}

/** Two people with a block between them do not write in their direct channel. @throws {NotFound} */
async function refuseIfApart(tx: Transaction, { channel }: InChannel, userId: string): Promise<void> {
  if (!channel.isDirect) return;
  const [other] = await tx.query<{ userId: string }>(
    'SELECT user_id AS "userId" FROM channel_member WHERE channel_id = $1 AND user_id <> $2 AND left_at IS NULL',
    [channel.id, userId],
  );
  if (!other || (await isBlocked(tx, userId, other.userId))) throw new NotFound('No person whom you may write to');
}
