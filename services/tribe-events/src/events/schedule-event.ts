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
    if (!(await hasRoomForUpcoming(tx, tribe.id))) throw new TooManyEvents(mostUpcoming, 'SCHEDULED');
    await scheduleLocked(tx, event, person.id);
    tx.add(TribeActivity.of(tribe.id, person.id, 'EVENT_CREATED', { eventId }, tx.now));
    return { event, tribe };
  });
}

/** Whether a locked tribe has fewer upcoming events than a tribe may have. */
export async function hasRoomForUpcoming(tx: Transaction, tribeId: string): Promise<boolean> {
  return (await tx.countUpTo(TribeEvent, { tribeId, status: 'SCHEDULED' }, mostUpcoming)) < mostUpcoming;
}

/** Schedules a locked draft. Its tribe is locked and has room for it. */
export async function scheduleLocked(tx: Transaction, event: TribeEvent, scheduledBy: string): Promise<void> {
  event.schedule(tx.now);
  await closeOpenPoll(tx, event, scheduledBy);
  await askMembers(tx, event);
  await addMessage(tx, event.tribeId, { messageType: 'EVENT', userId: scheduledBy, eventId: event.id });
  await publishSchedule(tx, event, scheduledBy);
}

async function askMembers(tx: Transaction, { id, tribeId }: TribeEvent): Promise<void> {
  const members = await tx.find(TribeMembership, { tribeId, status: In(['ACTIVE', 'INACTIVE']) });
  for (const { userId } of members) tx.add(EventAttendee.invite(id, userId));
}
