import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { lockAsMember, type InTribe } from '../memberships/as-member.ts';
import { EventHost } from './event-host.ts';
import { HostsOnly } from './refusals.ts';
import { TribeEvent } from './tribe-event.ts';

export interface OfEvent {
  readonly eventId: string;
}

export interface InTribeEvent extends InTribe {
  readonly event: TribeEvent;
}

/**
 * Locks an event for a member of its tribe: first the tribe, then the event.
 * @throws {NotFound}
 */
export async function lockEventAsMember(tx: Transaction, eventId: string, userId: string): Promise<InTribeEvent> {
  const found = await tx.findOne(TribeEvent, { id: eventId });
  if (!found) throw new NotFound('No event of your tribes');
  const inTribe = await lockAsMember(tx, found.tribeId, userId).catch((error: unknown) => {
    throw error instanceof NotFound ? new NotFound('No event of your tribes') : error;
  });
  return { ...inTribe, event: await tx.lock(TribeEvent, eventId) };
}

/**
 * Locks an event for a host of it, or for the creator of its tribe.
 * @throws {NotFound} @throws {HostsOnly}
 */
export async function lockEventAsHost(tx: Transaction, eventId: string, userId: string): Promise<InTribeEvent> {
  const locked = await lockEventAsMember(tx, eventId, userId);
  const host = await tx.findOne(EventHost, { eventId, userId });
  if (!host && locked.tribe.createdBy !== userId) throw new HostsOnly();
  return locked;
}
