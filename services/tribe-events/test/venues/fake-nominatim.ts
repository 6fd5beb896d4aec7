import { localVenues } from '../../src/venues/local-venues.ts';
import { faultyServer, type FaultyServer } from '../sources/faulty-server.ts';

/** A server with the search API of Nominatim that knows the venues of the small list. */
export async function fakeNominatim(): Promise<FaultyServer> {
  return faultyServer(search, [{ place_id: 1, lat: 52.5, lon: 13.4, name: 'Numbers where texts belong' }]);
}

const numbers = new Map(localVenues.map(({ placeId }, place) => [placeId, 240_109_189 + place]));

function search(url: URL) {
  const words = (url.searchParams.get('q') ?? '').toLowerCase().split(' ');
  const [west, south, east, north] = (url.searchParams.get('viewbox') ?? '-180,-90,180,90').split(',').map(Number);
  return localVenues
    .filter(({ name, address }) => words.every((word) => `${name} ${address}`.toLowerCase().includes(word)))
    .filter(
      ({ latitude, longitude }) => latitude >= south! && latitude <= north! && longitude >= west! && longitude <= east!,
    )
    .slice(0, Number(url.searchParams.get('limit') ?? 10))
    .map((venue) => placeOf(venue, numbers.get(venue.placeId) ?? 1));
}

/** As a server of Nominatim 5 answers, with fewer tags. */
function placeOf({ name, address, latitude, longitude, website, capacity }: (typeof localVenues)[number], id: number) {
  return {
    place_id: 135_000_000 + id,
    licence: 'Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright',
    osm_type: 'way',
    osm_id: id,
    lat: String(latitude),
    lon: String(longitude),
    category: 'leisure',
    type: 'park',
    place_rank: 30,
    importance: 0.41,
    addresstype: 'leisure',
    name,
    display_name: `${name}, ${address}`,
    extratags: {
      ...(website !== null && { website }),
      ...(capacity !== null && { capacity: String(capacity) }),
      phone: '+49 30 901660',
    },
    boundingbox: [String(latitude), String(latitude), String(longitude), String(longitude)],
  };
}
