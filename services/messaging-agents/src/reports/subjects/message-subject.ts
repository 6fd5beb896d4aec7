import type { Transaction } from '@kindred/database/transaction';
import { And, Equal, IsNull, LessThan, MoreThan, Not, type FindOperator } from 'typeorm';
import { channelSequence } from '../../changes/sequence.ts';
import { Channel } from '../../channels/channel.ts';
import { isSeenChannel } from '../../channels/seen-channels.ts';
import { redact } from '../../messages/change-message.ts';
import { ChannelMessage } from '../../messages/channel-message.ts';
import { readTexts } from '../../messages/message-texts.ts';
import { reporterOf, type Looking, type ReportedText, type Subject } from './subject.ts';

/** How many messages are kept as evidence before the reported one, and how many after it. */
const around = 3;

/** A message of a channel that the reporter sees. A deleted one has no text: its sender can be reported instead. */
export const messageSubject: Subject = {
  async find(tx, id, looking) {
    const seen = And(Not(IsNull()), isSeenChannel(reporterOf(tx)));
    const message = await tx.findOne(ChannelMessage, { id: Equal(id), channelId: seen, deletedAt: IsNull() });
    if (!message) return null;
    const { channelId, place, senderUserId: reportedId, senderAgentId: agentId } = message;
    const { microDaoId } = await tx.get(Channel, channelId);
    const before = await messagesOf(tx, channelId, LessThan(place), 'DESC');
    const after = await messagesOf(tx, channelId, MoreThan(place), 'ASC');
    const texts = [
      ...before.toReversed().map((one) => textOf('MESSAGE_BEFORE', one)),
      { ...textOf('MESSAGE', message), text: await wholeTextOf(tx, message, looking) },
      ...after.map((one) => textOf('MESSAGE_AFTER', one)),
    ];
    return { reportedId, texts, channelId, microDaoId, agentId };
  },
  async takeAway(tx, { sealer }, id) {
    const { channelId } = await tx.get(ChannelMessage, id, 'No message');
    await channelSequence.lock(tx, channelId);
    const message = await tx.get(ChannelMessage, id, 'No message');
    await redact(tx, sealer, message, { by: {}, redactedBy: 'MODERATION' });
  },
};

/** What a message says: the text that is still stored here, else what the homeserver said, else the preview. */
async function wholeTextOf(tx: Transaction, message: ChannelMessage, looking: Looking): Promise<string> {
  const preview = message.preview ?? '';
  if (message.isWhole) return preview;
  const [stored] = await readTexts(tx, looking.sealer, [message.id]);
  return stored?.body ?? looking.wholeText ?? preview;
}

function messagesOf(tx: Transaction, channelId: string, place: FindOperator<number>, direction: 'ASC' | 'DESC') {
  const order = { place: direction } as const;
  return tx.find(ChannelMessage, { channelId, place, preview: Not(IsNull()) }, { order, take: around });
}

/** A guest of Matrix and an agent are no authors with an account. */
function textOf(part: ReportedText['part'], { preview, senderUserId, sentAt }: ChannelMessage): ReportedText {
  return { part, text: preview ?? '', authorId: senderUserId, writtenAt: sentAt.toISOString() };
}
