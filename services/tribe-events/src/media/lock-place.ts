import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { And, Equal, In } from 'typeorm';
import { readParts } from '../attendance/part-in-event.ts';
import { isVisibleEvent } from '../events/visible-events.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { actAsMember, lockAsMember } from '../memberships/as-member.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import type { MediaPlace } from './event-media.ts';
import { AttendeesOnly, InvalidMediaPlace } from './refusals.ts';

export interface PlaceInput {
  readonly tribeId?: string | null;
  readonly eventId?: string | null;
}

/**
 * Where a person uploads to. A member acts in the tribe, whose lock is taken. Other people need to be going to the
 * event, or to say that they may come.
 * @throws {InvalidMediaPlace} @throws {NotFound} @throws {AttendeesOnly} and what `actAsMember` throws
 */
export async function lockPlace(tx: Transaction, personId: string, place: PlaceInput): Promise<MediaPlace> {
  const { tribeId = null, eventId = null } = place;
  if ((tribeId === null) === (eventId === null)) throw new InvalidMediaPlace();
  if (tribeId !== null) {
    await actAsMember(tx, await lockAsMember(tx, tribeId, personId));
    return { tribeId, eventId: null };
  }
  const event = await tx.findOne(TribeEvent, { id: And(Equal(eventId ?? ''), isVisibleEvent(tx)) });
  if (!event) throw new NotFound('No event');
  const membership = { tribeId: event.tribeId, userId: personId, status: In(['ACTIVE', 'INACTIVE']) };
  if (await tx.findOne(TribeMembership, membership)) {
    await actAsMember(tx, await lockAsMember(tx, event.tribeId, personId, 'No event'));
  } else {
    const [part] = await readParts(tx, [event.id]);
    if (!part?.mayCome) throw new AttendeesOnly();
  }
  return { tribeId: event.tribeId, eventId: event.id };
}
