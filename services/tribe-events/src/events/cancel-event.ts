import { eventCancelled } from '@kindred/contracts/tribe-events/event-cancelled';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readOptionalText } from '@kindred/service/text';
import { addMessage } from '../chat/add-message.ts';
import { actAsMember } from '../memberships/as-member.ts';
import { closeOpenPoll } from '../polls/close-poll.ts';
import { lockEventAsHost, type OfEvent } from './lock-event.ts';
import { publishSchedule } from './publish-schedule.ts';
import type { TribeEvent } from './tribe-event.ts';

/** Cancels an event for good. Nothing is owed for it any more. */
export function cancelEvent(
  work: UnitOfWork,
  person: Person,
  { eventId, reason }: OfEvent & { readonly reason?: string | null },
): Promise<TribeEvent> {
  const text = readOptionalText(reason ?? null, { field: 'reason', maxLength: 500, lines: true });
  return work.run(person, async (tx) => {
    const { event, ...inTribe } = await lockEventAsHost(tx, eventId, person.id);
    await actAsMember(tx, inTribe);
    await cancel(tx, event, text, person.id);
    return event;
  });
}

/** Cancels a locked event. */
export async function cancel(
  tx: Transaction,
  event: TribeEvent,
  reason: string | null,
  cancelledBy?: string,
): Promise<void> {
  const { id: eventId, tribeId, scheduledAt } = event;
  event.cancel(reason, tx.now);
  if (scheduledAt !== null)
    await addMessage(tx, tribeId, { messageType: 'SYSTEM', systemKind: 'EVENT_CANCELLED', eventId });
  await closeOpenPoll(tx, event, cancelledBy);
  tx.publish(eventCancelled, event, { eventId, tribeId, ...(cancelledBy !== undefined && { cancelledBy }) });
  await publishSchedule(tx, event);
}
