import { Type } from '@sinclair/typebox';
import { sphereDistanceM } from '../distance.ts';
import { askSource } from '../sources/ask-source.ts';
import { nominatimPlace, venueOf } from './nominatim-answer.ts';
import { boxAround } from './search-box.ts';
import { mostVenues, type FoundVenue, type VenueSearch, type VenueSource } from './venue-source.ts';

export interface NominatimOptions {
  /** The address of the server, such as `https://nominatim.example/`. */
  readonly url: string;
  readonly userAgent: string;
  readonly timeoutMs?: number;
}

const answerSchema = Type.Array(nominatimPlace, { maxItems: 1_000 });

/**
 * Asks a server with the search API of OpenStreetMap's Nominatim. Its usage policy asks for a User-Agent, for at most
 * one request a second (callers take turns), for kept results and for attribution. It forbids searching as people type.
 */
export function nominatimSource({ url, userAgent, timeoutMs = 5_000 }: NominatimOptions): VenueSource {
  return {
    name: 'OPENSTREETMAP',
    attribution: '© OpenStreetMap contributors',
    isRateLimited: true,
    async search(search) {
      const asked = { source: 'OPENSTREETMAP', url: addressOf(url, search), userAgent, timeoutMs, maxBytes: 1_000_000 };
      const places = await askSource(asked, answerSchema);
      const found = new Map<string, FoundVenue>();
      for (const place of places) {
        const venue = venueOf(place);
        if (venue && isInside(search, venue)) found.set(venue.placeId, venue);
      }
      return [...found.values()].slice(0, mostVenues);
    },
  };
}

function addressOf(base: string, { text, area }: VenueSearch): URL {
  const url = new URL('search', base.endsWith('/') ? base : `${base}/`);
  url.search = new URLSearchParams({
    q: text,
    format: 'jsonv2',
    extratags: '1',
    limit: String(mostVenues),
    ...(area && { viewbox: boxAround(area.point, area.radiusM).map(asDegrees).join(','), bounded: '1' }),
  }).toString();
  return url;
}

/** Without an exponent, and to a tenth of a metre. */
const asDegrees = (degrees: number) => degrees.toFixed(6);

/** A box is larger than its circle. */
function isInside({ area }: VenueSearch, venue: FoundVenue): boolean {
  return area === null || sphereDistanceM(area.point, venue) <= area.radiusM;
}
