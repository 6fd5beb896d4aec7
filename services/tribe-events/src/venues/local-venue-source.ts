import { sphereDistanceM } from '../distance.ts';
import { localVenues } from './local-venues.ts';
import { mostVenues, type FoundVenue, type VenueSource } from './venue-source.ts';

/** Finds venues among a few dozen public places that are kept as data. For `npm start` and tests. */
export const localVenueSource: VenueSource = {
  name: 'LOCAL',
  attribution: 'A small list of public places that comes with Kindred',
  isRateLimited: false,
  async search({ text, area }) {
    const words = wordsOf(text);
    const found = localVenues.filter((venue) => {
      const own = wordsOf(`${venue.name} ${venue.address}`);
      return words.every((word) => own.some((one) => one.startsWith(word)));
    });
    if (area === null) return found.slice(0, mostVenues);
    return found
      .map((venue) => ({ venue, metres: sphereDistanceM(area.point, venue) }))
      .filter(({ metres }) => metres <= area.radiusM)
      .toSorted((one, other) => one.metres - other.metres)
      .slice(0, mostVenues)
      .map(({ venue }): FoundVenue => venue);
  },
};

/** Words in lower case, without accents. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
