import { isTimeout } from '@kindred/database/conflict';
import { claimOf, keepStatement, takeStatement, type KeyedRequest } from '@kindred/database/idempotency/keys';
import { IdempotencyInProgress } from '@kindred/database/idempotency/refusals';
import { insertStatement } from '@kindred/database/insert-statement';
import { sharedUnit } from '@kindred/database/shared-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Counted } from '@kindred/sequences/count-in-window';
import type { Person } from '@kindred/service/callers';
import { sentChange, tellSent } from './add-message.ts';
import { areTooMany, countSentStatement } from './count-writing.ts';
import { changeStatement, nextSequenceStatement } from './sequence.ts';
import { TribeMessage } from './tribe-message.ts';
import { changesTribe, memberStateStatement, type MemberState } from './write-in-chat.ts';

const anotherWay = { writes: null, result: null };

interface Text {
  readonly tribeId: string;
  readonly content: string | null;
}

/**
 * Sends a text in two round trips, which suffice for nearly every message. Returns null, and
 * changes nothing, if the key was used before, if the message changes the tribe, or if it is to be refused. The caller
 * then uses an ordinary unit of work, which decides anew and throws the refusal.
 * @throws {InvalidIdempotencyKey} @throws {IdempotencyInProgress}
 */
export async function sendPlainText(
  work: UnitOfWork,
  person: Person,
  request: KeyedRequest,
  { tribeId, content }: Text,
): Promise<TribeMessage | null> {
  const claim = claimOf(person, request);
  const { now } = work;
  return sharedUnit<TribeMessage | null>(work, person, {
    lockedName: tribeId,
    firstStatements: [
      takeStatement(claim, now),
      nextSequenceStatement(tribeId, person.id),
      memberStateStatement(tribeId, person.id),
      countSentStatement(tribeId, person.id, now),
    ],
    decide([taken, numbered, states, counts], publisher) {
      const [chat] = numbered as { readonly sequence: number }[];
      const [member] = states as MemberState[];
      const [counted] = counts as Counted[];
      if (!taken?.length || !chat || !member || !counted || areTooMany(counted)) return anotherWay;
      if (member.tribe === 'DISSOLVED' || changesTribe(member, now)) return anotherWay;
      const { sequence } = chat;
      const message = TribeMessage.of(tribeId, sequence, { messageType: 'TEXT', userId: person.id, content }, now);
      tellSent(publisher, message);
      const writes = [
        insertStatement(work.options.database, message),
        changeStatement(tribeId, sequence, sentChange(message), now),
        keepStatement(claim, { state: 'DONE', result: message.id }),
      ];
      return { writes, result: message };
    },
  }).catch((error: unknown) => {
    throw isTimeout(error) ? new IdempotencyInProgress() : error;
  });
}
