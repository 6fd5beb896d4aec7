import { NotFound } from '@kindred/contracts/domain-error';
import { eventChanged } from '@kindred/contracts/tribe-events/event-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { In } from 'typeorm';
import { actAsMember } from '../memberships/as-member.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import { EventHost } from './event-host.ts';
import { lockEventAsHost, type OfEvent } from './lock-event.ts';
import { EventClosed, LastHost } from './refusals.ts';
import type { TribeEvent } from './tribe-event.ts';

type OfHost = OfEvent & { readonly userId: string };

/** Makes a member of the tribe a host. For one who is a host already, nothing changes. */
export function addHost(work: UnitOfWork, person: Person, { eventId, userId }: OfHost): Promise<TribeEvent> {
  return changeHosts(work, person, eventId, async (tx, event) => {
    const where = { tribeId: event.tribeId, userId, status: In(['ACTIVE', 'INACTIVE']) };
    if (!(await tx.findOne(TribeMembership, where))) throw new NotFound('No member of this tribe');
    return tx.insertIfAbsent(EventHost.of(eventId, userId, tx.now));
  });
}

/** Takes the role of a host from a person, also from oneself. */
export function removeHost(work: UnitOfWork, person: Person, { eventId, userId }: OfHost): Promise<TribeEvent> {
  return changeHosts(work, person, eventId, async (tx) => {
    const hosts = await tx.find(EventHost, { eventId });
    const host = hosts.find((one) => one.userId === userId);
    if (!host) return false;
    if (hosts.length === 1) throw new LastHost();
    tx.remove(host);
    return true;
  });
}

function changeHosts(
  work: UnitOfWork,
  person: Person,
  eventId: string,
  change: (tx: Transaction, event: TribeEvent) => Promise<boolean>,
): Promise<TribeEvent> {
  return work.run(person, async (tx) => {
    const { event, ...inTribe } = await lockEventAsHost(tx, eventId, person.id);
    if (event.endedAt !== null) throw new EventClosed();
    await actAsMember(tx, inTribe);
    const hasChanged = await change(tx, event);
    if (hasChanged) tx.publish(eventChanged, event, { eventId, changedBy: person.id, fields: ['HOSTS'] });
    return event;
  });
}
