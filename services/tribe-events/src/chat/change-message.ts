import { messageDeleted } from '@kindred/contracts/tribe-events/message-deleted';
import { messageEdited } from '@kindred/contracts/tribe-events/message-edited';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { countChanged } from './count-writing.ts';
import { readContent } from './read-content.ts';
import { nextSequence, recordChange, type ChangeKind } from './sequence.ts';
import type { TribeMessage } from './tribe-message.ts';
import { lockMessage, lockOwnMessage } from './write-in-chat.ts';

interface OfMessage {
  readonly messageId: string;
}

/** Changes what a person's own text says. Returns the message's id. */
export function editMessage(
  work: UnitOfWork,
  person: Person,
  { messageId, ...input }: OfMessage & { readonly content: string },
): Promise<string> {
  const content = readContent(input.content);
  return work.run(person, async (tx) => {
    const { message } = await lockMessage(tx, messageId, person.id);
    if (message.edit(person.id, content, tx.now)) {
      const { tribeId } = message;
      await countChanged(tx, tribeId, person.id);
      await number(tx, message, 'EDITED', person.id);
      tx.publish(messageEdited, message, { messageId, tribeId, length: [...content].length });
    }
    return messageId;
  });
}

/**
 * Deletes what a message says, and its reactions. Returns the message's id. One's own needs no membership: a person who
 * left can still take back what they said.
 */
export function deleteMessage(work: UnitOfWork, person: Person, { messageId }: OfMessage): Promise<string> {
  return work.run(person, async (tx) => {
    const own = await lockOwnMessage(tx, messageId, person.id);
    const { message, isCreator } = own ?? (await lockMessage(tx, messageId, person.id));
    if (message.delete(person.id, isCreator, tx.now)) {
      await tx.query('DELETE FROM tribe_message_reaction WHERE message_id = $1', [messageId]);
      await number(tx, message, 'DELETED', person.id);
      const deletedBy = message.userId === person.id ? 'SENDER' : 'CREATOR';
      tx.publish(messageDeleted, message, { messageId, tribeId: message.tribeId, deletedBy });
    }
    return messageId;
  });
}

async function number(tx: Transaction, { id, tribeId }: TribeMessage, kind: ChangeKind, userId: string): Promise<void> {
  await recordChange(tx, tribeId, await nextSequence(tx, tribeId), { kind, messageId: id, userId });
}
