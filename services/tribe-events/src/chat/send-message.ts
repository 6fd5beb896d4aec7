import { NotFound } from '@kindred/contracts/domain-error';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { SendTribeMessageInput } from '../__generated__/resolvers.ts';
import { refuseUnshowable } from '../media/refuse-unshowable.ts';
import { addNumbered } from './add-message.ts';
import { countSent } from './count-writing.ts';
import { readContent } from './read-content.ts';
import { sendPlainText } from './send-plain-text.ts';
import { nextSequence } from './sequence.ts';
import { TribeMessage, type MessageContents } from './tribe-message.ts';
import { actInChat, refuseStrangers } from './write-in-chat.ts';

interface Sent {
  readonly id: string;
  /** The message as it was written, where that is known without another read. */
  readonly message: TribeMessage | null;
}

/** Sends a text or a picture to the chat of a tribe. */
export async function sendMessage(work: UnitOfWork, person: Person, input: SendTribeMessageInput): Promise<Sent> {
  const { tribeId, replyToId = null, mediaId = null, idempotencyKey: key } = input;
  // A picture needs no words.
  const content = mediaId !== null && input.content == null ? null : readContent(input.content ?? '');
  const by = { userId: person.id, content, replyToId, mediaId };
  const request = { operation: 'sendTribeMessage', key, request: input };
  if (mediaId === null && replyToId === null) {
    const sent = await sendPlainText(work, person, request, { tribeId, content });
    if (sent) return { id: sent.id, message: sent };
  }
  const id = await idempotent(work, person, request, (tx) =>
    sendAs(tx, tribeId, { messageType: mediaId === null ? 'TEXT' : 'IMAGE', ...by }),
  );
  return { id, message: null };
}

/** A message that a person sends. */
export type OwnContents = MessageContents & { readonly userId: string };

/**
 * Sends a message as a member. Returns its id.
 * @throws {NotFound} @throws {TribeDissolved} @throws {TribeFull} @throws {TooManyMessages} @throws {MessageDeleted}
 * @throws {MediaNotReady}
 */
export async function sendAs(tx: Transaction, tribeId: string, contents: OwnContents): Promise<string> {
  const { userId, replyToId, mediaId } = contents;
  await actInChat(tx, tribeId, userId);
  const sequence = await nextSequence(tx, tribeId);
  await refuseStrangers(tx, tribeId, userId);
  await countSent(tx, tribeId, userId);
  if (replyToId != null) await refuseUnanswerable(tx, tribeId, replyToId);
  // With the lock of the chat: a picture that is removed now waits for this message, and then changes it.
  if (mediaId != null) await refuseUnshowable(tx, mediaId, { tribeId, userId });
  return (await addNumbered(tx, tribeId, sequence, contents)).id;
}

/** @throws {NotFound} for a message of another tribe @throws {MessageDeleted} */
async function refuseUnanswerable(tx: Transaction, tribeId: string, id: string): Promise<void> {
  const answered = await tx.findOne(TribeMessage, { id, tribeId });
  if (!answered) throw new NotFound('No message of this tribe');
  answered.refuseIfDeleted();
}
