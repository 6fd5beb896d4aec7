import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { actAsMember } from '../memberships/as-member.ts';
import { recordAdvance } from './advance-events.ts';
import { lockEventAsHost, type OfEvent } from './lock-event.ts';
import type { TribeEvent } from './tribe-event.ts';

/** Completes an event that has begun, before its end. The job that begins and ends events may be late. */
export function completeEvent(work: UnitOfWork, person: Person, { eventId }: OfEvent): Promise<TribeEvent> {
  return work.run(person, async (tx) => {
    const { event, ...inTribe } = await lockEventAsHost(tx, eventId, person.id);
    await actAsMember(tx, inTribe);
    if (event.status === 'SCHEDULED' && event.advance(tx.now)) await recordAdvance(tx, inTribe.tribe, event);
    event.complete(tx.now);
    await recordAdvance(tx, inTribe.tribe, event);
    return event;
  });
}
