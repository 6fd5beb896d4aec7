import { NotFound } from '@kindred/contracts/domain-error';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { SendTribeMessageInput } from '../__generated__/resolvers.ts';
import { addNumbered } from './add-message.ts';
import { countSent } from './count-writing.ts';
import { readContent } from './read-content.ts';
import { MessageDeleted } from './refusals.ts';
import { nextSequence } from './sequence.ts';
import { TribeMessage, type MessageContents } from './tribe-message.ts';
import { actInChat, refuseStrangers } from './write-in-chat.ts';

/** Sends a text to the chat of a tribe. Returns the message's id. */
export function sendMessage(work: UnitOfWork, person: Person, input: SendTribeMessageInput): Promise<string> {
  const { tribeId, replyToId, idempotencyKey: key } = input;
  const content = readContent(input.content);
  return idempotent(work, person, { operation: 'sendTribeMessage', key, request: input }, (tx) =>
    sendAs(tx, tribeId, { messageType: 'TEXT', userId: person.id, content, replyToId: replyToId ?? null }),
  );
}

/** A message that a person sends. */
export type OwnContents = MessageContents & { readonly userId: string };

/**
 * Sends a message as a member. Returns its id.
 * @throws {NotFound} @throws {TribeDissolved} @throws {TribeFull} @throws {TooManyMessages} @throws {MessageDeleted}
 */
export async function sendAs(tx: Transaction, tribeId: string, contents: OwnContents): Promise<string> {
  const { userId, replyToId } = contents;
  await actInChat(tx, tribeId, userId);
  const sequence = await nextSequence(tx, tribeId);
  await refuseStrangers(tx, tribeId, userId);
  await countSent(tx, tribeId, userId, sequence);
  if (replyToId != null) await refuseUnanswerable(tx, tribeId, replyToId);
  return (await addNumbered(tx, tribeId, sequence, contents)).id;
}

/** @throws {NotFound} for a message of another tribe @throws {MessageDeleted} */
async function refuseUnanswerable(tx: Transaction, tribeId: string, id: string): Promise<void> {
  const answered = await tx.findOne(TribeMessage, { id, tribeId });
  if (!answered) throw new NotFound('No message of this tribe');
  if (answered.deletedAt !== null) throw new MessageDeleted();
}
