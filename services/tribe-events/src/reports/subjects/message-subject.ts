import type { Transaction } from '@kindred/database/transaction';
import { Equal, IsNull, LessThan, MoreThan, Not, type FindOperator } from 'typeorm';
import { isOwnTribe } from '../../chat/loaders.ts';
import { takeMessageAway } from '../../chat/take-message-away.ts';
import { TribeMessage } from '../../chat/tribe-message.ts';
import { EventMedia } from '../../media/event-media.ts';
import type { ReportedText, Subject } from './subject.ts';
import { takeMediumAway } from './take-medium-away.ts';
import { textOfMedium } from './texts-of.ts';

/** How many messages are kept as evidence before the reported one, and how many after it. */
const around = 3;

/**
 * A message of a member or of a model, with its picture. A deleted one has no text any more: its sender can be reported
 * instead. The lock of the picture keeps a deletion from removing its content meanwhile.
 */
export const messageSubject: Subject = {
  async find(tx, id) {
    const there = { id: Equal(id), tribeId: isOwnTribe(tx), deletedAt: IsNull() };
    const message = await tx.findOne(TribeMessage, there);
    if (!message) return null;
    const { tribeId, sequence, content, userId: reportedId, mediaId } = message;
    const picture = mediaId === null ? null : await tx.lockOne(EventMedia, { id: mediaId, status: 'READY' });
    if (content === null && picture === null) return null;
    const before = await messagesOf(tx, tribeId, LessThan(sequence), 'DESC');
    const after = await messagesOf(tx, tribeId, MoreThan(sequence), 'ASC');
    const texts = [
      ...before.toReversed().map((one) => textOf('MESSAGE_BEFORE', one)),
      ...(content === null ? [] : [textOf('MESSAGE', message)]),
      ...(picture === null ? [] : [textOfMedium(picture)]),
      ...after.map((one) => textOf('MESSAGE_AFTER', one)),
    ];
    return { reportedId, tribeId, texts, mediumId: picture?.id ?? null };
  },
  async takeAway(tx, id) {
    await takeMessageAway(tx, id);
    const { mediaId } = await tx.get(TribeMessage, id, 'No message');
    if (mediaId !== null) await takeMediumAway(tx, mediaId);
  },
};

/** Lines of the system and pictures without words have none. */
const hasText = { content: Not(IsNull()) };

function messagesOf(tx: Transaction, tribeId: string, sequence: FindOperator<number>, direction: 'ASC' | 'DESC') {
  return tx.find(TribeMessage, { tribeId, sequence, ...hasText }, { order: { sequence: direction }, take: around });
}

function textOf(part: ReportedText['part'], { content, userId, sentAt }: TribeMessage): ReportedText {
  return { part, text: content ?? '', authorId: userId, writtenAt: sentAt.toISOString() };
}
