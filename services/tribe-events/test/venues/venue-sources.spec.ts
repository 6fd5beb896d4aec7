import { localVenueSource } from '../../src/venues/local-venue-source.ts';
import { localVenues } from '../../src/venues/local-venues.ts';
import { nominatimSource } from '../../src/venues/nominatim-source.ts';
import { venueOf } from '../../src/venues/nominatim-answer.ts';
import { boxAround } from '../../src/venues/search-box.ts';
import { serverFaults, type FaultyServer } from '../sources/faulty-server.ts';
import { fakeNominatim } from './fake-nominatim.ts';
import { venueSourceContract } from './venue-source-contract.ts';

let server: FaultyServer;
beforeAll(async () => {
  server = await fakeNominatim();
});
afterAll(() => server?.stop());
const client = (timeoutMs?: number) =>
  nominatimSource({ url: server.url, userAgent: 'Kindred tests', ...(timeoutMs && { timeoutMs }) });

venueSourceContract('the small list', async () => localVenueSource);
venueSourceContract('a server of Nominatim', async () => client());

describe('the client of Nominatim', () => {
  const expected = {
    '500': 'STATUS',
    slow: 'SLOW',
    nonsense: 'NONSENSE',
    'other shape': 'NONSENSE',
    empty: 'NONSENSE',
    huge: 'TOO_LARGE',
    redirect: 'AWAY',
    'cut off': 'AWAY',
  } as const;

  it.each(serverFaults)('gives no venues of a server that fails: %s', async (fault) => {
    server.fault = fault;
    const asked = client(fault === 'slow' ? 20 : 60_000).search({ text: 'park', area: null });
    await expect(asked).rejects.toMatchObject({ name: 'SourceUnavailable', fault: expected[fault] });
    server.fault = null;
  });

  it('gives no venues of a server that is not there', async () => {
    const nowhere = nominatimSource({ url: 'http://127.0.0.1:1', userAgent: 'Kindred tests' });
    await expect(nowhere.search({ text: 'park', area: null })).rejects.toMatchObject({ fault: 'AWAY' });
  });

  it('names the application, and asks inside a box alone', async () => {
    await client().search({ text: 'park', area: { point: { latitude: 52.5, longitude: 13.4 }, radiusM: 1_000 } });
    const { url, userAgent } = server.asked.at(-1)!;
    expect(userAgent).toBe('Kindred tests');
    expect(url.pathname).toBe('/search');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      q: 'park',
      format: 'jsonv2',
      extratags: '1',
      limit: '20',
      viewbox: '13.385224,52.491007,13.414776,52.508993',
      bounded: '1',
    });
  });
});

describe('a place of Nominatim', () => {
  const place = {
    osm_type: 'node',
    osm_id: 7,
    lat: '1.5',
    lon: '2.5',
    name: 'Inn',
    display_name: 'Inn, Road',
  } as const;

  it('is no venue without a name, with a name that cannot be shown, or outside of the globe', () => {
    expect(venueOf({ ...place, name: null })).toBeNull();
    expect(venueOf({ ...place, name: 'nnI\u202e' })).toBeNull();
    expect(venueOf({ ...place, lat: '91' })).toBeNull();
  });

  it('loses details that are no address of a website, no phone and no number', () => {
    const extratags = { website: 'javascript:alert(1)', phone: '\u0000', capacity: '100-200' };
    expect(venueOf({ ...place, extratags })).toMatchObject({ website: null, phoneNumber: null, capacity: null });
    const secret = venueOf({ ...place, extratags: { website: 'https://user@example.org/' } });
    expect(secret).toMatchObject({ website: null });
  });

  it('keeps its details', () => {
    const extratags = { 'contact:website': 'http://inn.example', phone: '+1 23', capacity: '40' };
    const kept = { placeId: 'osm:node/7', website: 'http://inn.example/', phoneNumber: '+1 23', capacity: 40 };
    expect(venueOf({ ...place, extratags })).toMatchObject(kept);
  });
});

describe('the box around a circle', () => {
  it.each([
    ['ends at the antimeridian', { latitude: 0, longitude: 179.99 }, [179.54, -0.45, 180, 0.45]],
    ['goes round the globe at a pole', { latitude: 89.9, longitude: 10 }, [-180, 89.45, 180, 90]],
    ['is wider in the north', { latitude: 60, longitude: 10 }, [9.09, 59.55, 10.91, 60.45]],
  ])('%s', (_name, point, box) => {
    boxAround(point, 50_000).forEach((side, nth) => expect(side).toBeCloseTo(box[nth]!, 1));
  });
});

describe('the small list', () => {
  it('has dozens of places on the globe, each once, with all they need', () => {
    expect(new Set(localVenues.map(({ placeId }) => placeId)).size).toBe(localVenues.length);
    expect(localVenues.length).toBeGreaterThan(24);
    for (const { name, address, latitude, longitude, capacity } of localVenues) {
      expect([name, address]).not.toContain('');
      expect(Math.abs(latitude)).toBeLessThan(90);
      expect(Math.abs(longitude)).toBeLessThan(180);
      expect(capacity).not.toBeNaN();
    }
  });
});
