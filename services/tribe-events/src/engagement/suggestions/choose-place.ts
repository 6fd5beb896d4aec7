import { job } from '@kindred/database/actor';
import { roundedPoint, type Point } from '@kindred/contracts/point';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Dependencies } from '../../dependencies.ts';
import { sphereDistanceM } from '../../distance.ts';
import { VenuesUnavailable } from '../../venues/refusals.ts';
import { findVenueIds } from '../../venues/search-venues.ts';
import type { VenueSearch, VenueSource } from '../../venues/venue-source.ts';
import { Venue } from '../../venues/venue.ts';

const metresPerMile = 1_609.344;
const radiusM = 10 * metresPerMile;
const longestText = 100;

/**
 * The best venue for one of the texts near the place where a tribe meets: a later text is searched only if those before
 * it find nothing. Null if there is none, or the source is away.
 */
export async function choosePlace(
  work: UnitOfWork,
  { venueSource }: Pick<Dependencies, 'venueSource'>,
  texts: readonly string[],
  near: Point | null,
): Promise<{ readonly venue: Venue; readonly distanceMiles: number } | null> {
  if (near === null) return null;
  const area = { point: roundedPoint(near), radiusM };
  for (const text of texts.filter((one) => /[\p{L}\p{N}]/u.test(one))) {
    const venue = await firstVenue(work, venueSource, { text: text.slice(0, longestText), area });
    if (venue) return { venue, distanceMiles: Math.round(sphereDistanceM(venue, near) / metresPerMile) };
  }
  return null;
}

async function firstVenue(work: UnitOfWork, source: VenueSource, search: VenueSearch): Promise<Venue | null> {
  const [first] = await findVenueIds(work, source, search).catch((error: unknown) => {
    if (error instanceof VenuesUnavailable) return [];
    throw error;
  });
  return first === undefined ? null : work.read(job(), (tx) => tx.findOne(Venue, { id: first }));
}
