import type { Transaction } from '@kindred/database/transaction';
import type { ChannelRoom, TextEvent } from '../../inbound/matrix-event.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import type { AttachedFile } from '../../attachments/attachment.ts';
import { Channel } from '../../channels/channel.ts';
import { addMessage } from '../add-message.ts';
import { admitOrRedact } from './admit-or-redact.ts';
import { findMessage } from './find-message.ts';
import { readMentions } from './read-mentions.ts';
import { shownText } from './shown-text.ts';

const answeredForMs = 2 * 3_600_000;

/** Adds what a user of Matrix said to the channel, unless our rules forbid it or nothing of it can be shown. */
export async function receiveText(
  tx: Transaction,
  dependencies: EventDependencies,
  room: ChannelRoom,
  event: TextEvent,
): Promise<void> {
  const { channelId } = room;
  const text = shownText(event);
  if (text === null) return;
  const writer = await admitOrRedact(tx, dependencies, room, event, { isNew: true });
  if (writer === null) return;
  const { who, memberId, sentAt } = writer;
  const { mentions, asks } = await reachOf(tx, room, sentAt);
  const reply = await findMessage(tx, channelId, event.replyTo);
  const root = await findMessage(tx, channelId, event.threadRoot);
  const message = await addMessage(tx, dependencies.sealer, channelId, {
    ...text,
    sender: who,
    matrixEventId: event.eventId,
    sentAt,
    replyToId: reply?.id ?? null,
    threadRootId: root?.id ?? null,
    ...(mentions && (await readMentions(tx, dependencies.matrix.names, event.mentions))),
    mayAskAgents: asks && event.style !== 'NOTICE',
    file: fileOf(event),
  });
  if (memberId !== null) await noteWriting(tx, memberId, { sentAt, sequence: message.sequence });
}

/**
 * Whether a message mentions people and asks agents. What was said while this service was away comes as history. It
 * mentions people, who read it whenever they come. It asks agents for two hours, so that questions survive an outage
 * of an hour and no agent answers what people have long left behind. What is older than a room's link does neither.
 */
async function reachOf(
  tx: Transaction,
  { channelId, isHistory }: ChannelRoom,
  sentAt: Date,
): Promise<{ readonly mentions: boolean; readonly asks: boolean }> {
  if (!isHistory) return { mentions: true, asks: true };
  const { roomLinkedAt } = await tx.get(Channel, channelId);
  const mentions = roomLinkedAt === null || roomLinkedAt <= sentAt;
  return { mentions, asks: mentions && sentAt.getTime() >= tx.now.getTime() - answeredForMs };
}

function fileOf({ file, body }: TextEvent): AttachedFile | undefined {
  if (file === null) return undefined;
  const { address, mediaType, fileName, bytes } = file;
  return {
    address,
    uploadId: null,
    mediaType: mediaType ?? 'application/octet-stream',
    fileName: fileName ?? body.slice(0, 255),
    bytes,
  };
}

/** A member has read what is before their own message. Slow mode counts from it. */
async function noteWriting(
  tx: Transaction,
  memberId: string,
  { sentAt, sequence }: { readonly sentAt: Date; readonly sequence: number },
): Promise<void> {
  await tx.query(
    `UPDATE channel_member SET last_sent_at = greatest(last_sent_at, $2), read_sequence = greatest(read_sequence, $3),
       read_at = greatest(read_at, $2) WHERE id = $1`,
    [memberId, sentAt, sequence],
  );
}
