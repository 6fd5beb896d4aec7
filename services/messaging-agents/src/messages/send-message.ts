import { NotFound } from '@kindred/contracts/domain-error';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { AttachedFile } from '../attachments/attachment.ts';
import { takeUpload } from '../channel-uploads/take-upload.ts';
import { channelSequence } from '../changes/sequence.ts';
import { channelFor } from '../channels/channel-for.ts';
import { addNumbered } from './add-message.ts';
import { ChannelMessage } from './channel-message.ts';
import { countSent } from './count-writing.ts';
import { readMessage, type MessageText } from './read-message.ts';
import { TooManyMentions } from './refusals.ts';
import { mayWrite } from './write-in-channel.ts';

interface SendInput {
  readonly channelId: string;
  readonly content: string;
  readonly html?: string | null;
  readonly replyToId?: string | null;
  readonly threadRootId?: string | null;
  readonly mentionedUserIds?: readonly string[] | null;
  readonly uploadId?: string | null;
  readonly idempotencyKey: string;
}

const mostMentions = 50;

/** Sends a message to a channel as a member. Returns the message's id. */
export async function sendMessage(work: UnitOfWork, sealer: Sealer, person: Person, input: SendInput): Promise<string> {
  const { channelId, replyToId = null, threadRootId = null, uploadId = null, idempotencyKey: key } = input;
  const text = uploadId === null ? readMessage(input.content, input.html) : readCaption(input);
  const mentionedUserIds = input.mentionedUserIds ?? [];
  if (mentionedUserIds.length > mostMentions) throw new TooManyMentions(mostMentions);
  return idempotent(work, person, { operation: 'sendChannelMessage', key, request: input }, async (tx) => {
    // Before the lock, so that a stranger locks nothing.
    await channelFor(tx, channelId, person.id);
    const sequence = await channelSequence.next(tx, channelId);
    const { channel, member } = await mayWrite(tx, channelId, person.id);
    for (const id of [replyToId, threadRootId]) if (id !== null) await refuseUnanswerable(tx, channelId, id);
    await countSent(tx, channel, member, sequence);
    const file = uploadId === null ? undefined : await takeUpload(tx, { uploadId, channelId, userId: person.id });
    const sender = { userId: person.id };
    const contents = { ...(text ?? nameOf(file)), sender, replyToId, threadRootId, mentionedUserIds, file };
    return (await addNumbered(tx, sealer, { channelId, sequence }, contents)).id;
  });
}

/** The text beside a file. Null without one. @throws {InvalidMessage} @throws {InvalidText} */
function readCaption({ content, html }: SendInput): MessageText | null {
  return content.trim() === '' && html == null ? null : readMessage(content, html);
}

/** A file without a text says its name, as Matrix has it. */
function nameOf(file: AttachedFile | undefined): MessageText {
  if (!file) throw new Error('A message without a file has a text.');
  return readMessage(file.fileName);
}

/** @throws {NotFound} @throws {MessageDeleted} */
async function refuseUnanswerable(tx: Transaction, channelId: string, id: string): Promise<void> {
  const answered = await tx.findOne(ChannelMessage, { id, channelId });
  if (!answered) throw new NotFound('No message of this channel');
  answered.refuseIfDeleted();
}
