import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { TribeActivity } from '../activities/tribe-activity.ts';
import { EventAttendee } from '../attendance/event-attendee.ts';
import { addMessage } from '../chat/add-message.ts';
import { actAsMember } from '../memberships/as-member.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import { closeOpenPoll } from '../polls/close-poll.ts';
import { In } from 'typeorm';
import { EventClosed, TooManyEvents } from './refusals.ts';
import { lockEventAsHost, type OfEvent } from './lock-event.ts';
import { publishSchedule } from './publish-schedule.ts';
import { TribeEvent } from './tribe-event.ts';

const mostUpcoming = 10;

/** Schedules a draft: all members of the tribe are asked to answer. */
export function scheduleEvent(work: UnitOfWork, person: Person, { eventId }: OfEvent) {
  return work.run(person, async (tx) => {
    const { event, ...inTribe } = await lockEventAsHost(tx, eventId, person.id);
    const { tribe } = inTribe;
    await actAsMember(tx, inTribe);
    if (event.status !== 'DRAFT') throw new EventClosed();
    await refuseTooManyUpcoming(tx, tribe.id);
    event.schedule(tx.now);
    await closeOpenPoll(tx, event, person.id);
    await askMembers(tx, event);
    tx.add(TribeActivity.of(tribe.id, person.id, 'EVENT_CREATED', { eventId }, tx.now));
    await addMessage(tx, tribe.id, { messageType: 'EVENT', userId: person.id, eventId });
    await publishSchedule(tx, event, person.id);
    return { event, tribe };
  });
}

/** @throws {TooManyEvents} with the tribe's lock */
async function refuseTooManyUpcoming(tx: Transaction, tribeId: string): Promise<void> {
  const upcoming = await tx.countUpTo(TribeEvent, { tribeId, status: 'SCHEDULED' }, mostUpcoming);
  if (upcoming >= mostUpcoming) throw new TooManyEvents(mostUpcoming, 'SCHEDULED');
}

async function askMembers(tx: Transaction, { id, tribeId }: TribeEvent): Promise<void> {
  const members = await tx.find(TribeMembership, { tribeId, status: In(['ACTIVE', 'INACTIVE']) });
  for (const { userId } of members) tx.add(EventAttendee.invite(id, userId));
}
