import { chatEnded } from '@kindred/contracts/companion-journal/chat-ended';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { Chat } from './chat.ts';
import { tryToKeep } from './keep-chat.ts';
import { lockChat } from './lock-chat.ts';

/**
 * Ends a chat, and keeps it first if its person wants that. A chat that cannot be kept ends too: `keeping` says so, and
 * keeping can be asked again. Ending it again only keeps it.
 * @throws {NotFound}
 */
export async function endChat(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { chatId, keep }: { readonly chatId: string; readonly keep?: boolean | null | undefined },
): Promise<Chat> {
  const { keeps, turns } = await work.read(person, (tx) =>
    tx.get(Chat, { id: chatId, ownerId: person.id }, 'No chat of yours'),
  );
  const isKept = (keep ?? keeps) && turns > 0;
  if (isKept) await tryToKeep({ work, ...dependencies }, person, { chatId, isAsked: keep === true });
  const chat = await work.run(person, async (tx) => endLocked(tx, await lockChat(tx, chatId, person.id)));
  if (chat.keeping === 'KEPT') void dependencies.companion.remember(chat);
  return chat;
}

/** Sets whether each whole reply goes into the journal, also one that is coming. @throws {NotFound} */
export async function setChatKeeping(
  work: UnitOfWork,
  { companion }: Dependencies,
  person: Person,
  { chatId, keeps }: { readonly chatId: string; readonly keeps: boolean },
): Promise<Chat> {
  const chat = await work.run(person, async (tx) => Object.assign(await lockChat(tx, chatId, person.id), { keeps }));
  companion.keepingChanged(chatId, keeps);
  return chat;
}

/**
 * Ends a chat and deletes it with its turns. What is in the journal stays there. Returns false, and deletes nothing, if
 * the locked chat is not to go.
 * @throws {NotFound}
 */
export async function deleteChat(
  work: UnitOfWork,
  person: Pick<Person, 'role' | 'id'>,
  chatId: string,
  isToGo: (chat: Chat) => boolean = () => true,
): Promise<boolean> {
  const inLock = (change: (tx: Transaction, chat: Chat) => Promise<unknown>) =>
    work.run(person, async (tx) => {
      const chat = await lockChat(tx, chatId, person.id);
      if (!isToGo(chat)) return false;
      await change(tx, chat);
      return true;
    });
  if (!(await inLock(endLocked))) return false;
  return inLock(async (tx, chat) => {
    await tx.query('DELETE FROM chat_turn WHERE chat_id = $1', [chatId]);
    tx.remove(chat);
  });
}

/** Ends a locked chat and publishes its event. A chat without a reply publishes none. */
async function endLocked(tx: Transaction, chat: Chat): Promise<Chat> {
  if (!chat.end(tx.now)) return chat;
  const [said] = await tx.query<{ replies: number; prompted: number; replied: number }>(
    `SELECT count(reply)::int AS replies, coalesce(sum(prompt_length), 0)::int AS prompted,
       coalesce(sum(reply_length), 0)::int AS replied FROM chat_turn WHERE chat_id = $1`,
    [chat.id],
  );
  if (!said || said.replies === 0) return chat;
  const { id: chatId, ownerId, personaId, personaVersion, roomId, roomVersion } = chat;
  const lengths = { replies: said.replies, promptCharacterCount: said.prompted, replyCharacterCount: said.replied };
  const isKept = chat.keeping === 'KEPT';
  tx.publish(chatEnded, chat, { chatId, ownerId, personaId, personaVersion, roomId, roomVersion, ...lengths, isKept });
  return chat;
}
