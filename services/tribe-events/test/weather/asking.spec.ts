import { leaseQuestions } from '../../src/weather/lease-questions.ts';
import { noteEvents } from '../../src/weather/note-events.ts';
import { storeAnswers } from '../../src/weather/store-answers.ts';
import { givenDraft, givenScheduled, givenTribe, seen, timeIn } from '../events/given-events.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { fakeOpenMeteo, type FakeOpenMeteo } from './fake-open-meteo.ts';

let world: TribeWorld;
let server: FakeOpenMeteo;
beforeAll(async () => {
  server = await fakeOpenMeteo(() => world.now());
  world = await tribeWorld({ WEATHER_SOURCE_URL: server.url });
});
afterAll(async () => {
  await world?.stop();
  await server?.stop();
});

beforeEach(async () => {
  // Events of earlier tests are asked for no more.
  world.pass(20);
  server.asked.length = 0;
  Object.assign(server, { fault: null, spoil: null, temperatureC: 12.5 });
});

const ask = () => world.runJob('ask-weather');
const weatherOf = async (person: TestPerson, eventId: string) =>
  (await seen<{ weather: { temperatureC: number } | null }>(person, eventId, 'weather { temperatureC }')).weather;
const placesAsked = () => server.asked.flatMap(({ url }) => (url.searchParams.get('latitude') ?? '').split(',')).length;

describe('the weather of events', () => {
  it('is not asked for drafts, online events, events without a point, and those more than 16 days ahead', async () => {
    const tribe = await givenTribe(world, 0);
    const ids = [
      await givenDraft(world, tribe, { time: timeIn(world, 48) }),
      await givenScheduled(world, tribe, {
        eventType: 'VIRTUAL',
        meetingUrl: 'https://meet.example/a',
        time: timeIn(world, 48),
      }),
      await givenScheduled(world, tribe, { point: null, time: timeIn(world, 48) }),
      await givenScheduled(world, tribe, { time: timeIn(world, 24 * 17) }),
    ];
    await ask();
    expect(server.asked).toHaveLength(0);
    for (const id of ids) expect(await weatherOf(tribe.founder, id)).toBeNull();
  });

  it.each(['500', 'nonsense', 'other shape', 'empty'] as const)(
    'is not known while the source fails (%s), and asked for again, more and more seldom',
    async (fault) => {
      const tribe = await givenTribe(world, 0);
      const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 24 * 10) });
      server.fault = fault;
      await ask();
      expect(await weatherOf(tribe.founder, eventId)).toBeNull();
      expect(placesAsked()).toBe(1);
      const minutes = (count: number) => world.pass(count / 1_440);
      minutes(0.5);
      await ask();
      expect(placesAsked()).toBe(1);
      minutes(0.6);
      await ask();
      expect(placesAsked()).toBe(2);
      minutes(1.1);
      await ask();
      expect(placesAsked()).toBe(2);
      minutes(1);
      server.fault = null;
      await ask();
      expect(await weatherOf(tribe.founder, eventId)).toEqual({ temperatureC: 12.5 });
    },
  );

  it('says where it is from, and is asked for again after six hours', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 48), visibility: 'PUBLIC' });
    await ask();
    const fields = 'weather { temperatureC precipitationPercent condition asOf source attribution }';
    const shown = await seen<{ weather: { asOf: string } }>(await world.person(), eventId, fields);
    expect(shown).toEqual({
      weather: {
        temperatureC: 12.5,
        precipitationPercent: expect.any(Number),
        condition: expect.stringMatching(/^(RAIN|PARTLY_CLOUDY)$/),
        asOf: expect.any(String),
        source: 'OPEN_METEO',
        attribution: 'Weather data by Open-Meteo.com (CC BY 4.0)',
      },
    });
    server.temperatureC = 20;
    world.pass(5 / 24);
    await ask();
    expect(await weatherOf(tribe.founder, eventId)).toEqual({ temperatureC: 12.5 });
    world.pass(1.1 / 24);
    await ask();
    expect(await weatherOf(tribe.founder, eventId)).toEqual({ temperatureC: 20 });
  });

  it('is unknown at once after a change of time or point, and asked for there', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 48) });
    await ask();
    for (const change of [{ time: timeIn(world, 72) }, { point: { latitude: 48.1, longitude: 11.5 } }]) {
      await tribe.founder.does('updateTribeEvent', { eventId, ...change }, 'event { id }');
      expect(await weatherOf(tribe.founder, eventId)).toBeNull();
      await ask();
      expect(await weatherOf(tribe.founder, eventId)).toEqual({ temperatureC: 12.5 });
    }
    expect(server.asked.at(-1)!.url.searchParams.get('latitude')).toBe('48.105');
  });

  it('is asked for in one request for many events, of which one with a wrong answer spoils no others', async () => {
    const tribe = await givenTribe(world, 0);
    const ids: string[] = [];
    for (let nth = 0; nth < 5; nth += 1)
      ids.push(await givenScheduled(world, tribe, { time: timeIn(world, 48 + nth) }));
    server.spoil = (place, nth) => (nth === 2 ? { ...place, hourly: null } : place);
    await ask();
    expect(server.asked).toHaveLength(1);
    const known = await Promise.all(ids.map((id) => weatherOf(tribe.founder, id)));
    expect(known.filter((weather) => weather === null)).toHaveLength(1);
  });
});

describe('replicas that ask for weather', () => {
  it('take each event once, and store nothing under a lease that they lost', async () => {
    const { work, dependencies } = world.running.service;
    const tribe = await givenTribe(world, 0);
    const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 48) });
    await noteEvents(work);
    const both = await Promise.all([leaseQuestions(work), leaseQuestions(work)]);
    expect(both.map(({ length }) => length).toSorted()).toEqual([0, 1]);
    const dead = both.flat();
    expect(await leaseQuestions(work)).toEqual([]);
    world.pass(2 / 1_440);
    const alive = await leaseQuestions(work);
    expect(alive).toHaveLength(1);
    const answer = { temperatureC: 3, precipitationPercent: 4, condition: 'FOG' } as const;
    const store = (questions: typeof alive) =>
      work.run({ role: 'job', id: null }, (tx) => storeAnswers(tx, dependencies.weatherSource, questions, [answer]));
    await store(dead);
    expect(await weatherOf(tribe.founder, eventId)).toBeNull();
    await store(alive);
    expect(await weatherOf(tribe.founder, eventId)).toEqual({ temperatureC: 3 });
  });

  it('store nothing for a place that the event has left meanwhile', async () => {
    const { work, dependencies } = world.running.service;
    const tribe = await givenTribe(world, 0);
    const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 48) });
    await noteEvents(work);
    const leased = await leaseQuestions(work);
    const point = { latitude: 48.1, longitude: 11.5 };
    await tribe.founder.does('updateTribeEvent', { eventId, point }, 'event { id }');
    await noteEvents(work);
    await work.run({ role: 'job', id: null }, (tx) =>
      storeAnswers(tx, dependencies.weatherSource, leased, [
        { temperatureC: 3, precipitationPercent: 4, condition: 'FOG' },
      ]),
    );
    expect(await weatherOf(tribe.founder, eventId)).toBeNull();
  });
});
