import { sphereDistanceM } from '../../src/distance.ts';
import { mostVenues, type VenueSource } from '../../src/venues/venue-source.ts';

const berlin = { latitude: 52.52, longitude: 13.405 };

/** What the search of venues relies on. The small list and the client of Nominatim both pass it. */
export function venueSourceContract(name: string, open: () => Promise<VenueSource>): void {
  describe(`venues of ${name}`, () => {
    let source: VenueSource;
    beforeAll(async () => {
      source = await open();
    });

    it('are none for words that no place has, and for a place at sea', async () => {
      expect(await source.search({ text: 'xyzzyx', area: null })).toEqual([]);
      const atSea = { point: { latitude: -48.88, longitude: -123.39 }, radiusM: 50_000 };
      expect(await source.search({ text: 'park', area: atSea })).toEqual([]);
    });

    it('lie inside the circle, not in a corner of the box around it', async () => {
      const found = await source.search({ text: 'berlin', area: { point: berlin, radiusM: 8_000 } });
      expect(found.length).toBeGreaterThan(2);
      expect(found.length).toBeLessThan((await source.search({ text: 'berlin', area: null })).length);
      for (const venue of found) expect(sphereDistanceM(berlin, venue)).toBeLessThanOrEqual(8_000);
    });

    it('are found by their name, each once, with what the source knows of them', async () => {
      const [found, ...others] = await source.search({ text: 'philharmonie berlin', area: null });
      expect(others).toEqual([]);
      expect(found).toMatchObject({
        name: 'Philharmonie Berlin',
        address: expect.stringContaining('10785 Berlin'),
        latitude: 52.5099,
        longitude: 13.3696,
        website: 'https://www.berliner-philharmoniker.de/',
        capacity: 2_250,
        priceLevel: null,
        rating: null,
      });
    });

    it('have the same id each time, and are not more than a page', async () => {
      const [one, other] = [
        await source.search({ text: 'a', area: null }),
        await source.search({ text: 'a', area: null }),
      ];
      const ids = one.map(({ placeId }) => placeId);
      expect(other.map(({ placeId }) => placeId)).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(mostVenues);
    });
  });
}
