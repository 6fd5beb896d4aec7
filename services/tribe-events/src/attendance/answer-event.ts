import { NotFound } from '@kindred/contracts/domain-error';
import { attendanceAnswered } from '@kindred/contracts/tribe-events/attendance-answered';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { And, Equal, In } from 'typeorm';
import { countAction } from '../activities/count-action.ts';
import type { Dependencies } from '../dependencies.ts';
import type { OfEvent } from '../events/lock-event.ts';
import { mostParticipants, publishSchedule } from '../events/publish-schedule.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { isVisibleEvent } from '../events/visible-events.ts';
import { actAsMember } from '../memberships/as-member.ts';
import { seatsTaken } from '../memberships/seats.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import { Tribe } from '../tribes/tribe.ts';
import { EventAttendee, type RsvpStatus } from './event-attendee.ts';
import { moveUpWaiting } from './move-up.ts';
import { setPayment } from './payment-status.ts';
import { EventFull, EventNotScheduled, GuestsNotAllowed, TooManyForASplit } from './refusals.ts';
import { sharesLeft } from './too-many-to-share.ts';

export interface Answer {
  readonly rsvp: Exclude<RsvpStatus, 'NO_RESPONSE'>;
  readonly withGuest: boolean;
}

/** Answers an event that has not begun. GOING takes a place, or waits for one. */
export function answerEvent(
  work: UnitOfWork,
  { answerTurns }: Pick<Dependencies, 'answerTurns'>,
  person: Person,
  { eventId, ...answer }: OfEvent & Answer,
) {
  return answerTurns.take(eventId, () => answerInTurn(work, person, eventId, answer));
}

function answerInTurn(work: UnitOfWork, person: Person, eventId: string, answer: Answer) {
  return work.run(person, async (tx) => {
    const { event, tribe } = await lockToAnswer(tx, eventId, person.id);
    if (event.status === 'DRAFT') throw new EventNotScheduled();
    event.refuseUnlessOpen(tx.now);
    if (answer.withGuest && !event.allowsGuests) throw new GuestsNotAllowed();
    const known = await tx.findOne(EventAttendee, { eventId, userId: person.id });
    const attendee = known ?? tx.add(EventAttendee.invite(eventId, person.id));
    const isFirst = attendee.rsvpStatus === 'NO_RESPONSE';
    if (!isAnswered(attendee, answer)) await change(tx, event, attendee, answer);
    if (isFirst && tribe) await countAction(tx, tribe, 'RSVP');
    return { event, attendee };
  });
}

async function change(tx: Transaction, event: TribeEvent, attendee: EventAttendee, answer: Answer): Promise<void> {
  const hadPlace = attendee.hasPlace;
  const before = attendee.placesTaken;
  if (answer.rsvp === 'GOING') await go(tx, event, attendee, answer.withGuest);
  else attendee.decline(answer.rsvp, tx.now);
  event.placesTaken += attendee.placesTaken - before;
  setPayment(event, attendee);
  const { userId, rsvpStatus, hasGuest, isWaiting } = attendee;
  tx.publish(attendanceAnswered, event, { eventId: event.id, userId, rsvp: rsvpStatus, hasGuest, isWaiting });
  const movedUp = attendee.placesTaken < before && (await moveUpWaiting(tx, event));
  if (movedUp || hadPlace !== attendee.hasPlace) await publishSchedule(tx, event);
}

/** @throws {EventFull} for a guest without a place @throws {TooManyForASplit} */
async function go(tx: Transaction, event: TribeEvent, attendee: EventAttendee, hasGuest: boolean): Promise<void> {
  const needed = (hasGuest ? 2 : 1) - attendee.placesTaken;
  const fits = event.freePlaces === null || needed <= event.freePlaces;
  if (attendee.hasPlace && !fits) throw new EventFull();
  if (!attendee.hasPlace && (await sharesLeft(tx, event)) <= 0) throw new TooManyForASplit(mostParticipants);
  if (fits) attendee.takePlace(hasGuest, tx.now);
  else {
    attendee.wait(hasGuest, attendee.waitingNo ?? event.nextWaitingNo, tx.now);
    if (attendee.waitingNo === event.nextWaitingNo) event.nextWaitingNo += 1;
  }
}

function isAnswered({ rsvpStatus, hasGuest }: EventAttendee, { rsvp, withGuest }: Answer): boolean {
  return rsvpStatus === rsvp && hasGuest === (rsvp === 'GOING' && withGuest);
}

/**
 * Locks an event that a person may see. For a member of its tribe, the tribe comes first, and the answer counts as
 * something that they did in it. An INACTIVE member takes a seat again only if one is free.
 * @throws {NotFound}
 */
async function lockToAnswer(tx: Transaction, eventId: string, userId: string) {
  const found = await tx.findOne(TribeEvent, { id: And(Equal(eventId), isVisibleEvent(tx)) });
  if (!found) throw new NotFound('No event');
  const where = { tribeId: found.tribeId, userId, status: In(['ACTIVE', 'INACTIVE']) };
  let tribe: Tribe | null = null;
  if (await tx.findOne(TribeMembership, where)) {
    tribe = await tx.lock(Tribe, found.tribeId);
    const membership = await tx.findOne(TribeMembership, where);
    // The person has left the tribe since.
    if (!membership) throw new NotFound('No event');
    if (membership.status === 'ACTIVE' || (await seatsTaken(tx, tribe.id)) < tribe.maxMembers)
      await actAsMember(tx, { tribe, membership });
  }
  return { event: await tx.lock(TribeEvent, eventId), tribe };
}
