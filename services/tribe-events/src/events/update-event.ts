import { eventChanged } from '@kindred/contracts/tribe-events/event-changed';
import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { moveUpWaiting } from '../attendance/move-up.ts';
import { setPayments } from '../attendance/payment-status.ts';
import { refuseTooManyToShare } from '../attendance/too-many-to-share.ts';
import { actAsMember } from '../memberships/as-member.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import { withVenue } from '../venues/use-venue.ts';
import { refusePublic } from './draft-event.ts';
import { readEventDetails, type EventDetailsInput } from './event-details.ts';
import type { EventDetails } from './event-values.ts';
import { lockEventAsHost, type OfEvent } from './lock-event.ts';
import { publishSchedule } from './publish-schedule.ts';
import type { TribeEvent } from './tribe-event.ts';

type Change = OfEvent & EventDetailsInput & { readonly payeeId?: string | null; readonly venueId?: string | null };

/** Changes an event that has not begun. A change that changes nothing publishes no event. */
export function updateEvent(
  work: UnitOfWork,
  person: Person,
  mayBePublic: boolean,
  { eventId, payeeId, venueId, ...input }: Change,
): Promise<TribeEvent> {
  const details = readEventDetails(input, work.now);
  refusePublic(details, mayBePublic);
  return work.run(person, async (tx) => {
    const { event, ...inTribe } = await lockEventAsHost(tx, eventId, person.id);
    const placed = await withVenue(tx, details, venueId);
    await changeEvent(tx, event, person.id, placed, payeeId);
    await actAsMember(tx, inTribe);
    return event;
  });
}

/** Changes a locked event. What it throws is what `updateEvent` refuses. */
export async function changeEvent(
  tx: Transaction,
  event: TribeEvent,
  changedBy: string,
  details: Partial<EventDetails>,
  payeeId?: string | null,
): Promise<void> {
  const changed: string[] = event.change(details, tx.now).map((name) => fieldNames[name]);
  if (payeeId != null && payeeId !== event.payeeId) {
    await refuseOutsider(tx, event.tribeId, payeeId);
    event.payeeId = payeeId;
    changed.push('PAYEE');
  }
  if (changed.length > 0) await publishChange(tx, event, changedBy, changed);
}

async function publishChange(tx: Transaction, event: TribeEvent, changedBy: string, names: readonly string[]) {
  const fields = [...new Set(names)] as EventField[];
  tx.publish(eventChanged, event, { eventId: event.id, changedBy, fields });
  if (event.status !== 'SCHEDULED') return;
  const isAboutMoney = fields.some((field) => moneyFields.has(field));
  if (isAboutMoney) {
    await refuseTooManyToShare(tx, event);
    await setPayments(tx, event);
  }
  const hasMovedUp = fields.includes('CAPACITY') && (await moveUpWaiting(tx, event));
  if (isAboutMoney || hasMovedUp || fields.includes('TIME')) await publishSchedule(tx, event);
}

/** @throws {NotFound} for a person who is no ACTIVE member */
async function refuseOutsider(tx: Transaction, tribeId: string, userId: string): Promise<void> {
  const membership = await tx.findOne(TribeMembership, { tribeId, userId, status: 'ACTIVE' });
  if (!membership) throw new NotFound('No member of this tribe');
}

const fieldNames = {
  name: 'NAME',
  description: 'DESCRIPTION',
  eventType: 'EVENT_TYPE',
  visibility: 'VISIBILITY',
  startTime: 'TIME',
  endTime: 'TIME',
  timeZone: 'TIME',
  location: 'LOCATION',
  latitude: 'POINT',
  longitude: 'POINT',
  venueId: 'LOCATION',
  meetingUrl: 'MEETING_URL',
  capacity: 'CAPACITY',
  allowsGuests: 'GUESTS',
  cost: 'COST',
  currency: 'COST',
  paymentRequired: 'PAYMENT',
  paymentDueAt: 'PAYMENT',
} as const satisfies Record<keyof EventDetails, string>;
type EventField = (typeof fieldNames)[keyof EventDetails] | 'PAYEE';

const moneyFields = new Set<EventField>(['COST', 'PAYMENT', 'PAYEE']);
