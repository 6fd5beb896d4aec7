import { memberLeft } from '@kindred/contracts/tribe-events/member-left';
import { memberRemoved } from '@kindred/contracts/tribe-events/member-removed';
import type { Transaction } from '@kindred/database/transaction';
import { whenAny } from '@kindred/service/when';
import { In } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { EventHost } from '../events/event-host.ts';
import { publishSchedule } from '../events/publish-schedule.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import { releasePlace } from './release-place.ts';

interface Gone {
  readonly tribeId: string;
  readonly userId: string;
}

/** A person who left a tribe, or was removed from it, takes part in none of its events that have not begun. */
export const leaveEventsWhenMemberGone = whenAny<Gone, Dependencies>(
  [memberLeft, memberRemoved],
  'leave-events',
  async ({ data: { tribeId, userId } }, tx) => {
    const membership = await tx.findOne(TribeMembership, { tribeId, userId, status: In(['ACTIVE', 'INACTIVE']) });
    // The person may have joined again since.
    if (!membership) await leaveEvents(tx, { tribeId, userId });
  },
);

/** Takes a person out of all events of a tribe, or of all tribes, that have not begun. */
export async function leaveEvents(
  tx: Transaction,
  { tribeId, userId }: Partial<Gone> & Pick<Gone, 'userId'>,
): Promise<void> {
  const open = await tx.query<{ id: string }>(
    `SELECT id FROM tribe_event e WHERE status IN ('DRAFT', 'SCHEDULED') AND ($1::uuid IS NULL OR tribe_id = $1) AND (
       payee_id = $2 OR EXISTS (SELECT FROM event_host h WHERE h.event_id = e.id AND h.user_id = $2)
       OR EXISTS (SELECT FROM event_attendee a WHERE a.event_id = e.id AND a.user_id = $2)) ORDER BY id`,
    [tribeId ?? null, userId],
  );
  for (const { id } of open) {
    const event = await tx.lock(TribeEvent, id);
    const host = await tx.findOne(EventHost, { eventId: id, userId });
    if (host) tx.remove(host);
    if (event.payeeId === userId) await dropPayee(tx, event);
    await releasePlace(tx, event, userId);
  }
}

/** An event whose payee is gone is free. */
async function dropPayee(tx: Transaction, event: TribeEvent): Promise<void> {
  Object.assign(event, { payeeId: null, cost: 0n, paymentRequired: false });
  if (event.status === 'SCHEDULED') await publishSchedule(tx, event);
}
