import { readOptionalText } from '@kindred/service/text';
import { Type, type Static } from '@sinclair/typebox';
import type { FoundVenue } from './venue-source.ts';

const text = (maxLength: number) => Type.String({ maxLength });
const degrees = Type.String({ pattern: '^-?\\d{1,3}(\\.\\d{1,20})?$' });

/** A place as Nominatim answers in `jsonv2` with `extratags`. Other fields are not read. */
export const nominatimPlace = Type.Object({
  osm_type: Type.Union([Type.Literal('node'), Type.Literal('way'), Type.Literal('relation')]),
  osm_id: Type.Integer({ minimum: 1 }),
  lat: degrees,
  lon: degrees,
  name: Type.Optional(Type.Union([text(1_000), Type.Null()])),
  display_name: text(4_000),
  extratags: Type.Optional(Type.Union([Type.Record(Type.String(), Type.String()), Type.Null()])),
});

export type NominatimPlace = Static<typeof nominatimPlace>;

/** A venue; null for a place without a name, or outside of the globe. A detail that cannot be read is left out. */
export function venueOf(place: NominatimPlace): FoundVenue | null {
  const [latitude, longitude] = [Number(place.lat), Number(place.lon)];
  const name = shown(place.name, 200);
  const address = shown(place.display_name, 500);
  if (name === null || address === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  const tags = place.extratags ?? {};
  return {
    placeId: `osm:${place.osm_type}/${place.osm_id}`,
    name,
    address,
    latitude,
    longitude,
    website: webAddress(tags['website'] ?? tags['contact:website']),
    phoneNumber: shown(tags['phone'] ?? tags['contact:phone'], 60),
    capacity: count(tags['capacity']),
    // OpenStreetMap has neither prices nor ratings.
    priceLevel: null,
    rating: null,
  };
}

/** Text that can be shown as it is, cut to a length. */
function shown(given: string | null | undefined, most: number): string | null {
  if (given == null) return null;
  const cut = [...given].slice(0, most).join('');
  try {
    return readOptionalText(cut, { field: 'source', maxLength: most });
  } catch {
    return null;
  }
}

function webAddress(given: string | undefined): string | null {
  if (given === undefined || given.length > 1_000 || !URL.canParse(given)) return null;
  const { protocol, username, href } = new URL(given);
  return (protocol === 'https:' || protocol === 'http:') && username === '' ? href : null;
}

function count(given: string | undefined): number | null {
  return given !== undefined && /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null;
}
