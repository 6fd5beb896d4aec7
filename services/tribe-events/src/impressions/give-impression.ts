import { NotFound } from '@kindred/contracts/domain-error';
import { lockName } from '@kindred/database/lock-name';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { And, Equal } from 'typeorm';
import { EventAttendee } from '../attendance/event-attendee.ts';
import { wasThere } from '../attendance/was-there.ts';
import { days } from '../days.ts';
import type { OfEvent } from '../events/lock-event.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { isVisibleEvent } from '../events/visible-events.ts';
import { openReport } from '../reports/open-report.ts';
import { Impression, type ImpressionKind } from './impression.ts';
import { EventNotCompleted, ImpressionOfOneself, ImpressionsClosed, NotAtEvent } from './refusals.ts';

const openDays = 14;

interface ImpressionInput extends OfEvent {
  /** Of whom. */
  readonly userId: string;
  readonly kind?: ImpressionKind | null;
}

/**
 * Keeps what a person says of another person who was at an event with them. FELT_UNSAFE also reports that person to the
 * admins. Nothing is published: who said what of whom is for the next formation alone. A block between the two changes
 * nothing, because a refusal would tell of it.
 */
export function giveImpression(
  work: UnitOfWork,
  { sealer }: { readonly sealer: Sealer },
  person: Person,
  { eventId, userId, kind = null }: ImpressionInput,
): Promise<{ readonly eventId: string; readonly impression: Impression | null }> {
  return work.run(person, async (tx) => {
    const event = await findEvent(tx, eventId, person.id);
    if (userId === person.id) throw new ImpressionOfOneself();
    if (event.status !== 'COMPLETED') throw new EventNotCompleted();
    const there = await readPeopleThere(tx, eventId, [person.id, userId]);
    if (!there.has(person.id)) throw new NotAtEvent();
    if (tx.now >= openUntil(event)) throw new ImpressionsClosed(openDays);
    if (!there.has(userId)) throw new NotFound('No such person at this event');
    await lockName(tx, `impressions of ${eventId} by ${person.id}`);
    return { eventId, impression: await keep(tx, sealer, { eventId, giverId: person.id, subjectId: userId }, kind) };
  });
}

/** Until when people say something of others at an event that has ended. */
export function openUntil({ endedAt }: Pick<TribeEvent, 'endedAt'>): Date {
  if (endedAt === null) throw new Error('An event that has not ended has no impressions.');
  return days.after(endedAt, openDays);
}

/** A person who was at an event knows of it, also after they left its tribe. @throws {NotFound} */
async function findEvent(tx: Transaction, eventId: string, userId: string): Promise<TribeEvent> {
  const visible = await tx.findOne(TribeEvent, { id: And(Equal(eventId), isVisibleEvent(tx)) });
  if (visible) return visible;
  const own = await tx.findOne(EventAttendee, { eventId, userId });
  if (!own?.hasPlace && !own?.hasCheckedIn) throw new NotFound('No event');
  return tx.get(TribeEvent, eventId, 'No event');
}

async function readPeopleThere(tx: Transaction, eventId: string, userIds: string[]): Promise<ReadonlySet<string>> {
  const there = await tx.query<{ userId: string }>(
    `SELECT a.user_id AS "userId" FROM event_attendee a
     WHERE a.event_id = $1 AND a.user_id = ANY ($2::uuid[]) AND ${wasThere('a')}`,
    [eventId, userIds],
  );
  return new Set(there.map(({ userId }) => userId));
}

async function keep(
  tx: Transaction,
  sealer: Sealer,
  of: Pick<Impression, 'eventId' | 'giverId' | 'subjectId'>,
  kind: ImpressionKind | null,
): Promise<Impression | null> {
  const known = await tx.findOne(Impression, of);
  const before = known?.kind ?? null;
  if (kind === null) {
    if (known) tx.remove(known);
    return null;
  }
  known?.change(kind, tx.now);
  const impression = known ?? tx.add(Impression.of(of.eventId, of.giverId, of.subjectId, kind, tx.now));
  if (kind === 'FELT_UNSAFE' && before !== kind) {
    const subject = { subjectKind: 'PERSON', subjectId: of.subjectId } as const;
    await openReport(tx, sealer, { ...subject, reporterId: of.giverId, reason: 'FELT_UNSAFE', note: null });
  }
  return impression;
}
