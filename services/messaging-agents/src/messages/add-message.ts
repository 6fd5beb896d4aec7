import { considerAnswers } from '../decisions/consider-answers.ts';
import { messageSent } from '@kindred/contracts/messaging-agents/message-sent';
import type { UnitPublisher } from '@kindred/database/pipelined-unit';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { AttachedFile } from '../attachments/attachment.ts';
import { storeAttachment } from '../attachments/store-attachment.ts';
import { channelSequence, recordChange, type ChannelChangeColumns } from '../changes/sequence.ts';
import { isInChannel } from '../channels/seen-channels.ts';
import { ChannelMessage, type MessageContents } from './channel-message.ts';
import { queueSend } from './matrix-calls.ts';
import { storeText } from './message-texts.ts';

export interface AddedContents extends MessageContents {
  /** The file that comes with it. */
  readonly file?: AttachedFile | undefined;
  /** Those whom it mentions. People who are not in the channel are left out. */
  readonly mentionedUserIds?: readonly string[];
  /** The external ids of agents that a message of Matrix mentions beside its text. */
  readonly mentionedAgents?: readonly string[];
  /** False for a message that no agent answers, such as one of a room's history. */
  readonly mayAskAgents?: boolean;
}

/**
 * Adds a message to a channel: what a person sends, an agent answers, or Matrix brings, and queues what the homeserver
 * does not have. The caller has decided that it may be added, and has read its text by `readMessage` or `cleanMessage`.
 * If the unit also locks the channel's row, it does so before.
 */
export async function addMessage(
  tx: Transaction,
  sealer: Sealer,
  channelId: string,
  contents: AddedContents,
): Promise<ChannelMessage> {
  return addNumbered(tx, sealer, { channelId, sequence: await channelSequence.next(tx, channelId) }, contents);
}

/** Adds a message under a number that was given to it. */
export async function addNumbered(
  tx: Transaction,
  sealer: Sealer,
  { channelId, sequence }: { readonly channelId: string; readonly sequence: number },
  contents: AddedContents,
): Promise<ChannelMessage> {
  const message = tx.add(ChannelMessage.of(channelId, sequence, contents, tx.now));
  // The event is first, because publishing raises the version: so the message is written once.
  tellSent(tx, message);
  await recordChange(tx, channelId, sequence, sentChange(message));
  const mentionedUserIds = await storeMentions(tx, message, contents.mentionedUserIds ?? []);
  // Locks agents, which comes before the locks of rooms and calls.
  if (contents.mayAskAgents !== false) {
    const { body: text, mentionedAgents = [] } = contents;
    await considerAnswers(tx, { ...message, text, mentionedAgents });
  }
  if (contents.file) await storeAttachment(tx, message.id, contents.file);
  // The homeserver has the text of a message of Matrix. Ours is kept here until the homeserver confirms it.
  if (message.matrixEventId === null) {
    await storeText(tx, sealer, message, { ...contents, callId: message.id });
    await queueSend(tx, sealer, message, { mentionedUserIds });
  }
  return message;
}

/** Publishes that a message was sent. */
export function tellSent(publisher: Pick<UnitPublisher, 'publish'>, message: ChannelMessage): void {
  const { id: messageId, channelId, sequence, senderType, length, replyToId, threadRootId, matrixEventId } = message;
  publisher.publish(messageSent, message, {
    messageId,
    channelId,
    sequence,
    senderType,
    ...message.sender,
    length,
    fromMatrix: matrixEventId !== null,
    ...(replyToId !== null && { replyToId }),
    ...(threadRootId !== null && { threadRootId }),
  });
}

export function sentChange(message: ChannelMessage): ChannelChangeColumns {
  return { kind: 'SENT', messageId: message.id, ...message.sender };
}

/** Returns those who are mentioned and in the channel. */
async function storeMentions(
  tx: Transaction,
  { id, channelId, sequence, senderUserId }: ChannelMessage,
  userIds: readonly string[],
): Promise<readonly string[]> {
  const mentioned = new Set(userIds.filter((userId) => userId !== senderUserId));
  if (mentioned.size === 0) return [];
  const stored = await tx.query<{ userId: string }>(
    `INSERT INTO channel_mention (message_id, user_id, channel_id, sequence)
     SELECT $1, mentioned, $2, $3 FROM unnest($4::uuid[]) AS mentioned WHERE ${isInChannel('$2', 'mentioned')}
     RETURNING user_id AS "userId"`,
    [id, channelId, sequence, [...mentioned]],
  );
  return stored.map(({ userId }) => userId);
}
