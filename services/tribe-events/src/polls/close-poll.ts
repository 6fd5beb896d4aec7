import { NotFound } from '@kindred/contracts/domain-error';
import { eventChanged } from '@kindred/contracts/tribe-events/event-changed';
import { pollClosed } from '@kindred/contracts/tribe-events/poll-closed';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { IsNull } from 'typeorm';
import { refuseTime } from '../events/event-time.ts';
import { lockEventAsHost } from '../events/lock-event.ts';
import type { TribeEvent } from '../events/tribe-event.ts';
import { actAsMember } from '../memberships/as-member.ts';
import { countAnswered } from './count-answered.ts';
import { EventPollOption } from './event-poll-option.ts';
import { EventPoll } from './event-poll.ts';
import { lockOpenPoll, type OfPoll } from './lock-poll.ts';

/** Closes a poll. The chosen option becomes the time of the event. */
export function closePoll(
  work: UnitOfWork,
  person: Person,
  { optionId, ...ofPoll }: OfPoll & { readonly optionId?: string | null },
) {
  return work.run(person, async (tx) => {
    const lock = (eventId: string) => lockEventAsHost(tx, eventId, person.id);
    const { poll, event, ...inTribe } = await lockOpenPoll(tx, ofPoll, lock);
    if (optionId != null) {
      const option = await tx.findOne(EventPollOption, { id: optionId, pollId: poll.id });
      if (!option) throw new NotFound('No option of this poll');
      takeTime(tx, event, option, person.id);
    }
    await actAsMember(tx, inTribe);
    await close(tx, event, poll, optionId ?? null, person.id);
    return { poll, event };
  });
}

/** Closes the open poll of a locked event that is a draft no longer, if it has one. */
export async function closeOpenPoll(tx: Transaction, event: TribeEvent, closedBy?: string): Promise<void> {
  const poll = await tx.findOne(EventPoll, { eventId: event.id, closedAt: IsNull() });
  if (poll) await close(tx, event, poll, null, closedBy);
}

/** @throws {InvalidEventTime} for an option that has passed meanwhile, and what `TribeEvent.change` throws */
function takeTime(tx: Transaction, event: TribeEvent, option: EventPollOption, changedBy: string): void {
  const { startTime, endTime, timeZone } = option;
  refuseTime(option, tx.now);
  const changed = event.change({ startTime, endTime, timeZone }, tx.now);
  if (changed.length > 0) tx.publish(eventChanged, event, { eventId: event.id, changedBy, fields: ['TIME'] });
}

async function close(
  tx: Transaction,
  event: TribeEvent,
  poll: EventPoll,
  chosenOptionId: string | null,
  closedBy: string | undefined,
) {
  poll.close(chosenOptionId, tx.now);
  const answeredBy = await countAnswered(tx, poll.id, null);
  const hasChosen = chosenOptionId !== null;
  tx.publish(pollClosed, event, {
    eventId: event.id,
    pollId: poll.id,
    hasChosen,
    answeredBy,
    ...(closedBy !== undefined && { closedBy }),
  });
}
