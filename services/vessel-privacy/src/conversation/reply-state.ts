import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { GuideReply, type ReplySeen } from '../guide/guide-reply.ts';
import { SessionMessage } from './session-message.ts';

/** A reply as somebody sees it, its answer opened. */
export interface ReplyState extends ReplySeen {
  readonly answer: { readonly messageId: string; readonly text: string } | null;
}

/**
 * How far the guide is with a message, for somebody who may read it: its writer, and in stage 4 both.
 * @throws {NotFound}
 */
export function replyState(
  work: UnitOfWork,
  sealer: Sealer,
  person: Pick<Person, 'role' | 'id'>,
  messageId: string,
): Promise<ReplyState> {
  return work.read(person, async (tx) => {
    const reply = await tx.get(GuideReply, { messageId }, 'No message of yours');
    const answer = reply.replyId === null ? null : await tx.findOne(SessionMessage, { id: reply.replyId });
    const [text] = answer
      ? await sealer.openAll(tx, [{ place: SessionMessage.place(answer.id, 'content'), sealed: answer.content }])
      : [];
    return { ...reply.seenBy(person.id), answer: answer && text != null ? { messageId: answer.id, text } : null };
  });
}
