import type { Transaction } from '@kindred/database/transaction';
import type { ChannelRoom, TextEvent } from '../../inbound/matrix-event.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import type { AttachedFile } from '../../attachments/attachment.ts';
import { addMessage } from '../add-message.ts';
import { admitOrRedact } from './admit-or-redact.ts';
import { findMessage } from './find-message.ts';
import { readMentions } from './read-mentions.ts';
import { shownText } from './shown-text.ts';

/** Adds what a user of Matrix said to the channel, unless our rules forbid it or nothing of it can be shown. */
export async function receiveText(
  tx: Transaction,
  dependencies: EventDependencies,
  room: ChannelRoom,
  event: TextEvent,
): Promise<void> {
  const { channelId, isHistory } = room;
  const text = shownText(event);
  if (text === null) return;
  const writer = await admitOrRedact(tx, dependencies, room, event, { isNew: true });
  if (writer === null) return;
  const { who, memberId, sentAt } = writer;
  const reply = await findMessage(tx, channelId, event.replyTo);
  const root = await findMessage(tx, channelId, event.threadRoot);
  const message = await addMessage(tx, dependencies.sealer, channelId, {
    ...text,
    sender: who,
    matrixEventId: event.eventId,
    sentAt,
    replyToId: reply?.id ?? null,
    threadRootId: root?.id ?? null,
    ...(!isHistory && (await readMentions(tx, dependencies.matrix.names, event.mentions))),
    mayAskAgents: !isHistory && event.style !== 'NOTICE',
    file: fileOf(event),
  });
  if (memberId !== null) await noteWriting(tx, memberId, { sentAt, sequence: message.sequence });
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
