import { faultyServer, type FaultyServer } from '../sources/faulty-server.ts';

const hourMs = 3_600_000;

/** The weather of a place at a time, and how to break it. */
export interface FakeOpenMeteo extends FaultyServer {
  /** Of all places, in degrees Celsius. */
  temperatureC: number;
  /** Changes the answer for one place before it is sent. */
  spoil: ((place: OpenMeteoPlace, nth: number) => object) | null;
}

export type OpenMeteoPlace = ReturnType<typeof placeOf>;

/** A server with the forecast API of Open-Meteo: 16 days from the midnight before `now`. */
export async function fakeOpenMeteo(now: () => Date): Promise<FakeOpenMeteo> {
  const state: Pick<FakeOpenMeteo, 'temperatureC' | 'spoil'> = { temperatureC: 12.5, spoil: null };
  const server = await faultyServer(
    (url) => {
      const [latitudes, longitudes] = [numbers(url, 'latitude'), numbers(url, 'longitude')];
      const places = latitudes.map((latitude, nth) => {
        const place = placeOf(latitude, longitudes[nth]!, now(), fake.temperatureC);
        return fake.spoil ? fake.spoil(place, nth) : place;
      });
      return places.length === 1 ? places[0] : places;
    },
    { reason: 'Something is wrong', error: true },
  );
  const fake: FakeOpenMeteo = Object.assign(server, state);
  return fake;
}

const numbers = (url: URL, name: string) => (url.searchParams.get(name) ?? '').split(',').map(Number);

/** As a server answered with `timeformat=unixtime`, rain in every third hour. */
function placeOf(latitude: number, longitude: number, now: Date, temperatureC: number) {
  const midnight = Math.floor(now.getTime() / (24 * hourMs)) * 24 * hourMs;
  const hours = Array.from({ length: 16 * 24 }, (_, nth) => nth);
  return {
    latitude: Math.round(latitude * 16) / 16,
    longitude: Math.round(longitude * 16) / 16,
    generationtime_ms: 0.061,
    utc_offset_seconds: 0,
    timezone: 'GMT',
    timezone_abbreviation: 'GMT',
    elevation: 38,
    hourly_units: {
      time: 'unixtime',
      temperature_2m: '°C',
      precipitation_probability: '%',
      weather_code: 'wmo code',
    },
    hourly: {
      time: hours.map((nth) => (midnight + nth * hourMs) / 1_000),
      temperature_2m: hours.map((): number | null => temperatureC),
      precipitation_probability: hours.map((nth): number | null => (nth % 3 === 0 ? 80 : 10)),
      weather_code: hours.map((nth): number | null => (nth % 3 === 0 ? 61 : 2)),
    },
  };
}
