import type { Transaction } from '@kindred/database/transaction';
import type { EventDetails } from '../events/event-values.ts';
import { Venue } from './venue.ts';

const longestLocation = 200;

/** The details of an event that is held at a venue: its name and its point. @throws {NotFound} */
async function placeOf(tx: Transaction, venueId: string) {
  const { name, latitude, longitude } = await tx.get(Venue, venueId, 'No such venue');
  return { venueId, location: [...name].slice(0, longestLocation).join(''), latitude, longitude };
}

/**
 * Completes the details of an event by its venue. An event whose location or point is given without a venue is at none.
 * @throws {NotFound}
 */
export async function withVenue<Details extends Partial<EventDetails>>(
  tx: Transaction,
  details: Details,
  venueId: string | null | undefined,
): Promise<Details & Partial<EventDetails>> {
  if (venueId != null) return { ...details, ...(await placeOf(tx, venueId)) };
  const isElsewhere = 'location' in details || 'latitude' in details || venueId === null;
  return isElsewhere ? { ...details, venueId: null } : details;
}
