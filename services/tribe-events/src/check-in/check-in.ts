import { attendeeCheckedIn } from '@kindred/contracts/tribe-events/attendee-checked-in';
import { NotFound } from '@kindred/contracts/domain-error';
import { readPoint, type Point } from '@kindred/contracts/point';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { And, Equal } from 'typeorm';
import { EventAttendee } from '../attendance/event-attendee.ts';
import { RsvpNeeded } from '../attendance/refusals.ts';
import { noteAction } from '../activities/count-action.ts';
import type { OfEvent } from '../events/lock-event.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { isVisibleEvent } from '../events/visible-events.ts';
import { isDoorCode } from './door-code.ts';
import { sphereDistanceM } from '../distance.ts';
import { CheckInClosed, PlaceUnknown, TooFarAway, TooManyWrongCodes, WrongCode } from './refusals.ts';

/** What proves that a person is there: the code at the door, or where they are, which is not kept. */
export interface CheckInProof {
  readonly code?: string | null;
  readonly point?: Point | null;
}

const earliestMs = 3_600_000;
const farthestM = 200;
const mostWrongCodes = 5;
const lockedMs = 900_000;

/**
 * Checks a person in, from an hour before the event until its end.
 * @throws {RsvpNeeded} @throws {CheckInClosed} @throws {AlreadyCheckedIn} @throws {WrongCode} @throws {TooFarAway}
 */
export async function checkIn(
  work: UnitOfWork,
  person: Person,
  { eventId, proof }: OfEvent & { readonly proof: CheckInProof },
) {
  const point = proof.point ? readPoint(proof.point) : null;
  const result = await work.run(person, async (tx) => {
    const { event, attendee } = await lockAttendee(tx, eventId, person.id);
    if (!canCheckIn(event, tx.now)) throw new CheckInClosed();
    attendee.refuseCheckIn();
    if (point) refuseFarAway(event, point);
    // A wrong code is counted, so this unit commits before it is refused.
    else if (!takeCode(event, attendee, proof.code ?? '', tx.now)) return null;
    attendee.checkIn(tx.now);
    tx.publish(attendeeCheckedIn, event, { eventId, userId: person.id, by: point ? 'PLACE' : 'CODE' });
    await noteAction(tx, event.tribeId, 'CHECK_IN');
    return { event, attendee };
  });
  if (!result) throw new WrongCode();
  return result;
}

async function lockAttendee(tx: Transaction, eventId: string, userId: string) {
  const found = await tx.findOne(TribeEvent, { id: And(Equal(eventId), isVisibleEvent(tx)) });
  if (!found) throw new NotFound('No event');
  const event = await tx.lock(TribeEvent, eventId);
  const attendee = await tx.findOne(EventAttendee, { eventId, userId });
  if (!attendee) throw new RsvpNeeded();
  return { event, attendee };
}

/** Whether people can check in, by the clock: the job that begins and completes events may be late. */
export function canCheckIn({ status, startTime, endTime }: TribeEvent, now: Date): boolean {
  if (startTime === null || endTime === null || (status !== 'SCHEDULED' && status !== 'ACTIVE')) return false;
  return startTime.getTime() - earliestMs <= now.getTime() && now < endTime;
}

/** @throws {PlaceUnknown} @throws {TooFarAway} */
function refuseFarAway({ latitude, longitude }: TribeEvent, point: Point): void {
  if (latitude === null || longitude === null) throw new PlaceUnknown();
  if (sphereDistanceM({ latitude, longitude }, point) > farthestM) throw new TooFarAway(farthestM);
}

/** Whether a code is right. Counts it if not. @throws {TooManyWrongCodes} */
function takeCode(event: TribeEvent, attendee: EventAttendee, code: string, now: Date): boolean {
  const { codesLockedUntil } = attendee;
  if (codesLockedUntil !== null && codesLockedUntil > now) throw new TooManyWrongCodes(codesLockedUntil);
  if (isDoorCode(event.checkInSecret, code, now)) return true;
  attendee.wrongCodes = codesLockedUntil === null ? attendee.wrongCodes + 1 : 1;
  attendee.codesLockedUntil = attendee.wrongCodes >= mostWrongCodes ? new Date(now.getTime() + lockedMs) : null;
  return false;
}
