import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { GuideReply } from '../guide/guide-reply.ts';
import { SessionMessage } from './session-message.ts';

/**
 * Has the guide try again at once, where it could not answer. The claim on the reply sees to it that there is one
 * answer, so it may be asked for as often as somebody likes; what a person may use of the model bounds it.
 * @throws {NotFound} for what is no message of theirs
 */
export async function askAgain(
  work: UnitOfWork,
  { guide }: Dependencies,
  person: Person,
  messageId: string,
): Promise<SessionMessage> {
  const { message, reply } = await work.read(person, async (tx) => ({
    message: await tx.findOne(SessionMessage, { id: messageId, senderId: person.id }),
    reply: await tx.findOne(GuideReply, { messageId, ownerId: person.id }),
  }));
  if (!message || !reply) throw new NotFound('No message of yours');
  if (reply.status === 'UNAVAILABLE' || reply.status === 'WAITING')
    void guide.queueAnswer({ messageId, ownerId: person.id, sessionId: message.sessionId });
  return message;
}
