import type { Transaction } from '@kindred/database/transaction';
import { takenAwayName } from '@kindred/moderation/subject';
import { And, Equal, IsNull, Not } from 'typeorm';
import { recordNext } from '../../changes/sequence.ts';
import { ChannelMember } from '../../channels/channel-member.ts';
import { Channel } from '../../channels/channel.ts';
import { queueDetails } from '../../channels/matrix-calls.ts';
import { isSeenChannel } from '../../channels/seen-channels.ts';
import { reporterOf, textsOf, type Subject } from './subject.ts';

/** A channel, for which its owner answers; for a direct one, the other person. It loses its name and its topic. */
export const channelSubject: Subject = {
  async find(tx, id) {
    const reporterId = reporterOf(tx);
    const channel = await tx.findOne(Channel, { id: And(Equal(id), isSeenChannel(reporterId)) });
    if (!channel) return null;
    const { name, topic, microDaoId } = channel;
    const reportedId = await answersFor(tx, channel, reporterId);
    const texts = textsOf(reportedId, { NAME: name, DESCRIPTION: topic });
    return { reportedId, texts, channelId: id, microDaoId, agentId: null };
  },
  async takeAway(tx, rooms, id) {
    const channel = await tx.lock(Channel, id);
    // A direct channel has neither.
    if (channel.isDirect) return;
    channel.change({ name: takenAwayName, topic: null });
    await recordNext(tx, id, { kind: 'CHANNEL', messageId: null });
    await queueDetails(tx, rooms, channel, ['name', 'topic']);
  },
};

async function answersFor(tx: Transaction, { id: channelId, isDirect }: Channel, reporterId: string) {
  const current = { channelId, leftAt: IsNull() };
  const who = isDirect ? { ...current, userId: Not(reporterId) } : { ...current, role: 'OWNER' as const };
  return (await tx.findOne(ChannelMember, who))?.userId ?? null;
}
