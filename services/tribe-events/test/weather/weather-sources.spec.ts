import { localWeatherSource } from '../../src/weather/local-weather-source.ts';
import { answerOf } from '../../src/weather/open-meteo-answer.ts';
import { openMeteoSource } from '../../src/weather/open-meteo-source.ts';
import { serverFaults } from '../sources/faulty-server.ts';
import { fakeOpenMeteo, type FakeOpenMeteo, type OpenMeteoPlace } from './fake-open-meteo.ts';
import { weatherSourceContract } from './weather-source-contract.ts';

let server: FakeOpenMeteo;
beforeAll(async () => {
  server = await fakeOpenMeteo(() => new Date());
});
afterAll(() => server?.stop());
const client = (timeoutMs?: number) =>
  openMeteoSource({ url: server.url, userAgent: 'Kindred tests', ...(timeoutMs && { timeoutMs }) });

weatherSourceContract('this machine', async () => localWeatherSource);
weatherSourceContract('a server of Open-Meteo', async () => client());

const point = { latitude: 52.52, longitude: 13.405 };
const question = () => ({ point, at: new Date() });

describe('the client of Open-Meteo', () => {
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

  it.each(serverFaults)('gives no weather of a server that fails: %s', async (fault) => {
    server.fault = fault;
    const asked = client(fault === 'slow' ? 20 : 60_000).forecast([question(), question()]);
    await expect(asked).rejects.toMatchObject({ name: 'SourceUnavailable', fault: expected[fault] });
    server.fault = null;
  });

  it('uses no answer in other units, of other places, with series that are too short, or that is impossible', async () => {
    const spoiled: ((place: OpenMeteoPlace) => object)[] = [
      (place) => ({ ...place, hourly_units: { ...place.hourly_units, temperature_2m: '°F' } }),
      (place) => ({ ...place, latitude: -place.latitude }),
      (place) => ({ ...place, hourly: { ...place.hourly, weather_code: [] } }),
      (place) => ({ ...place, hourly: { ...place.hourly, temperature_2m: place.hourly.time.map(() => 900) } }),
      (place) => ({ ...place, hourly: { ...place.hourly, weather_code: place.hourly.time.map(() => 12) } }),
      (place) => ({
        ...place,
        hourly: { ...place.hourly, precipitation_probability: place.hourly.time.map(() => 101) },
      }),
      () => ({}),
    ];
    for (const spoil of spoiled) {
      server.spoil = (place, nth) => (nth === 0 ? spoil(place) : place);
      const [wrong, right] = await client().forecast([question(), question()]);
      expect([wrong, typeof right]).toEqual(['UNUSABLE', 'object']);
    }
    server.spoil = null;
  });

  it('knows nothing yet of a time that is not forecast, and of values that are left out', async () => {
    const at = new Date(Date.now() + 17 * 86_400_000);
    expect(await client().forecast([{ point, at }])).toEqual(['NOT_YET']);
    server.spoil = (place) => ({
      ...place,
      hourly: { ...place.hourly, precipitation_probability: place.hourly.time.map(() => null) },
    });
    expect(await client().forecast([question()])).toEqual(['NOT_YET']);
    server.spoil = null;
  });

  it('names the application, and tells the place to about a kilometre', async () => {
    await client().forecast([question(), question()]);
    const { url, userAgent } = server.asked.at(-1)!;
    expect(userAgent).toBe('Kindred tests');
    expect(url.pathname).toBe('/v1/forecast');
    expect(url.searchParams.get('latitude')).toBe('52.525,52.525');
    expect(url.searchParams.get('hourly')).toBe('temperature_2m,precipitation_probability,weather_code');
  });

  it('reads each code of the weather', () => {
    for (const [code, condition] of [
      [0, 'CLEAR'],
      [2, 'PARTLY_CLOUDY'],
      [3, 'CLOUDY'],
      [48, 'FOG'],
      [56, 'DRIZZLE'],
      [66, 'RAIN'],
      [77, 'SNOW'],
      [82, 'RAIN'],
      [86, 'SNOW'],
      [99, 'THUNDERSTORM'],
    ] as const)
      expect(answerOf(placeWith(code), { point, at: new Date(0) })).toMatchObject({ condition });
  });
});

function placeWith(code: number) {
  return {
    ...point,
    hourly_units: { time: 'unixtime', temperature_2m: '°C', precipitation_probability: '%', weather_code: 'wmo code' },
    hourly: { time: [0], temperature_2m: [1], precipitation_probability: [2], weather_code: [code] },
  };
}
