import type { Transaction } from '@kindred/database/transaction';
import { Equal, IsNull, LessThan, MoreThan, Not, type FindOperator } from 'typeorm';
import { isOwnTribe } from '../../chat/loaders.ts';
import { takeMessageAway } from '../../chat/take-message-away.ts';
import { TribeMessage } from '../../chat/tribe-message.ts';
import type { ReportedText, Subject } from './subject.ts';

/** How many messages are kept as evidence before the reported one, and how many after it. */
const around = 3;

/** A message of a member or of a model. A deleted one has no text any more: its sender can be reported instead. */
export const messageSubject: Subject = {
  async find(tx, id) {
    const message = await tx.findOne(TribeMessage, { id: Equal(id), tribeId: isOwnTribe(tx), ...hasText });
    if (!message) return null;
    const { tribeId, sequence, userId: reportedId } = message;
    const before = await messagesOf(tx, tribeId, LessThan(sequence), 'DESC');
    const after = await messagesOf(tx, tribeId, MoreThan(sequence), 'ASC');
    const texts = [
      ...before.toReversed().map((one) => textOf('MESSAGE_BEFORE', one)),
      textOf('MESSAGE', message),
      ...after.map((one) => textOf('MESSAGE_AFTER', one)),
    ];
    return { reportedId, tribeId, texts };
  },
  takeAway: (tx, id) => takeMessageAway(tx, id),
};

/** Lines of the system have none. */
const hasText = { content: Not(IsNull()) };

function messagesOf(tx: Transaction, tribeId: string, sequence: FindOperator<number>, direction: 'ASC' | 'DESC') {
  return tx.find(TribeMessage, { tribeId, sequence, ...hasText }, { order: { sequence: direction }, take: around });
}

function textOf(part: ReportedText['part'], { content, userId, sentAt }: TribeMessage): ReportedText {
  return { part, text: content ?? '', authorId: userId, writtenAt: sentAt.toISOString() };
}
