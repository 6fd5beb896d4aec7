import { pollOpened } from '@kindred/contracts/tribe-events/poll-opened';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readEntries } from '@kindred/service/read-input';
import { IsNull } from 'typeorm';
import { readEventTime, type EventTime, type EventTimeInput } from '../events/event-time.ts';
import { lockEventAsHost, type OfEvent } from '../events/lock-event.ts';
import { actAsMember } from '../memberships/as-member.ts';
import { EventPollOption } from './event-poll-option.ts';
import { EventPoll } from './event-poll.ts';
import { EventNotDraft, InvalidPollOptions, PollOpen } from './refusals.ts';

const fewest = 2;
const most = 10;

/** Asks the members of a tribe which possible times of a draft suit them. */
export function openPoll(
  work: UnitOfWork,
  person: Person,
  { eventId, times }: OfEvent & { readonly times: readonly EventTimeInput[] },
) {
  const options = readOptions(times, work.now);
  return work.run(person, async (tx) => {
    const { event, ...inTribe } = await lockEventAsHost(tx, eventId, person.id);
    if (event.status !== 'DRAFT') throw new EventNotDraft();
    if (await tx.findOne(EventPoll, { eventId, closedAt: IsNull() })) throw new PollOpen();
    await actAsMember(tx, inTribe);
    const poll = tx.add(EventPoll.open(eventId, tx.now));
    for (const option of options) tx.add(EventPollOption.of(poll.id, option));
    tx.publish(pollOpened, event, { eventId, pollId: poll.id, openedBy: person.id, options: options.length });
    return { poll, event };
  });
}

/** @throws {InvalidPollOptions} and what `readEventTime` throws */
function readOptions(times: readonly EventTimeInput[], now: Date): EventTime[] {
  if (times.length < fewest) throw new InvalidPollOptions('TOO_FEW');
  if (times.length > most) throw new InvalidPollOptions('TOO_MANY');
  const options = readEntries('times', times, (time) => readEventTime(time, now));
  const moments = options.map(({ startTime, endTime }) => `${startTime.getTime()} ${endTime.getTime()}`);
  if (new Set(moments).size < moments.length) throw new InvalidPollOptions('TWICE');
  return options;
}
