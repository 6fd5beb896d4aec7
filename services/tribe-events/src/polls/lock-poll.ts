import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { InTribeEvent, OfEvent } from '../events/lock-event.ts';
import { EventPoll } from './event-poll.ts';

export interface OfPoll {
  readonly pollId: string;
}

/**
 * Locks the event of an open poll.
 * @param lock locks the event for the person, or refuses
 * @throws {NotFound} the same for a poll that does not exist and for one of another tribe @throws {PollClosed}
 */
export async function lockOpenPoll(
  tx: Transaction,
  { pollId }: OfPoll,
  lock: (eventId: OfEvent['eventId']) => Promise<InTribeEvent>,
) {
  const found = await tx.findOne(EventPoll, { id: pollId });
  if (!found) throw new NotFound(noPoll);
  const locked = await lock(found.eventId).catch((error: unknown) => {
    throw error instanceof NotFound ? new NotFound(noPoll) : error;
  });
  const poll = await tx.get(EventPoll, pollId, noPoll);
  poll.refuseIfClosed();
  return { ...locked, poll };
}

const noPoll = 'No poll of your tribes';
