import { eventDrafted } from '@kindred/contracts/tribe-events/event-drafted';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { actAsMember, lockAsMember, type InTribe } from '../memberships/as-member.ts';
import { PublicNotAllowed } from '../tribes/refusals.ts';
import { withVenue } from '../venues/use-venue.ts';
import { readEventDetails, type EventDetailsInput } from './event-details.ts';
import type { EventDetails } from './event-values.ts';
import { EventHost } from './event-host.ts';
import { lockEventAsMember, type OfEvent } from './lock-event.ts';
import { TooManyEvents } from './refusals.ts';
import { TribeEvent } from './tribe-event.ts';

const mostDrafts = 20;

type DraftInput = EventDetailsInput & {
  readonly tribeId: string;
  readonly name: string;
  readonly venueId?: string | null;
};

/** Drafts an event, which its tribe sees. The author is its first host and is paid what it costs. */
export function draftEvent(
  work: UnitOfWork,
  person: Person,
  mayBePublic: boolean,
  { tribeId, venueId, ...input }: DraftInput,
) {
  const details = readEventDetails(input, work.now);
  refusePublic(details, mayBePublic);
  return work.run(person, async (tx) => {
    const inTribe = await lockAsMember(tx, tribeId, person.id);
    const placed = await withVenue(tx, details, venueId);
    return addDraft(tx, inTribe, { ...placed, name: details.name ?? '' });
  });
}

/** Drafts an event like another one, at another time. Members are not asked yet. */
export function cloneEvent(
  work: UnitOfWork,
  person: Person,
  mayBePublic: boolean,
  { eventId, time }: OfEvent & Pick<EventDetailsInput, 'time'>,
) {
  const when = readEventDetails({ time: time ?? null }, work.now);
  return work.run(person, async (tx) => {
    const { event: from, ...inTribe } = await lockEventAsMember(tx, eventId, person.id);
    const { name, description, eventType, visibility, location, latitude, longitude, venueId, meetingUrl } = from;
    const { capacity, allowsGuests, cost, currency, paymentRequired } = from;
    const like = {
      name,
      description,
      eventType,
      visibility,
      location,
      latitude,
      longitude,
      venueId,
      meetingUrl,
      capacity,
    };
    const details = { ...like, allowsGuests, cost, currency, paymentRequired, ...when };
    refusePublic(details, mayBePublic);
    const drafted = await addDraft(tx, inTribe, details);
    drafted.event.clonedFromId = from.id;
    return drafted;
  });
}

/** Adds a draft whose details were read. @throws {TooManyEvents} @throws {TribeDissolved} @throws {TribeFull} */
export async function addDraft(
  tx: Transaction,
  inTribe: InTribe,
  details: Partial<EventDetails> & { readonly name: string },
) {
  const { tribe, membership } = inTribe;
  await actAsMember(tx, inTribe);
  const drafts = await tx.countUpTo(TribeEvent, { tribeId: tribe.id, status: 'DRAFT' }, mostDrafts);
  if (drafts >= mostDrafts) throw new TooManyEvents(mostDrafts, 'DRAFT');
  const event = tx.add(TribeEvent.draft(tribe.id, membership.userId, details, tx.now));
  tx.add(EventHost.of(event.id, membership.userId, tx.now));
  tx.publish(eventDrafted, event, { eventId: event.id, tribeId: tribe.id, draftedBy: membership.userId });
  return { event, tribe };
}

/** @throws {PublicNotAllowed} */
export function refusePublic({ visibility }: Partial<EventDetails>, mayBePublic: boolean): void {
  if (visibility === 'PUBLIC' && !mayBePublic) throw new PublicNotAllowed();
}
