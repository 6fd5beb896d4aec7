import { eventChanged } from '@kindred/contracts/tribe-events/event-changed';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { seriesEnded } from '@kindred/contracts/tribe-events/series-ended';
import { seriesStarted } from '@kindred/contracts/tribe-events/series-started';
import { eventually } from '@kindred/testkit/eventually';
import { localTimeOf } from '../../src/events/local-time.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { Temporal } from 'temporal-polyfill';
import {
  answers,
  berlin,
  givenDraft,
  givenScheduled,
  givenTribe,
  seen,
  timeIn,
  type GivenTribe,
} from './given-events.ts';
import { erased } from './told-by-identity.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

interface Series {
  readonly id: string;
  readonly status: string;
  readonly dates: readonly {
    readonly startTime: string;
    readonly event: { readonly id: string; readonly name: string; readonly status: string } | null;
  }[];
}
const fields = 'id status dates { startTime event { id name status } }';

/** Makes an event the first of a series. */
async function repeats({ founder }: GivenTribe, eventId: string, rule = 'FREQ=WEEKLY;COUNT=5'): Promise<Series> {
  const { series } = await founder.does<{ series: Series }>(
    'repeatTribeEvent',
    { eventId, rule },
    `series { ${fields} }`,
  );
  return series;
}

const seriesOf = async (person: TestPerson, eventId: string) =>
  (await seen<{ series: Series | null }>(person, eventId, `series { ${fields} }`)).series;

const makeEvents = () => world.runJob('make-events-of-series');
const statuses = (series: Series | null) => series?.dates.map(({ event }) => event?.status ?? null);

describe('repeating an event', () => {
  it('is refused for a rule without an end, finer than a day, or of other days', async () => {
    const tribe = await givenTribe(world);
    const eventId = await givenScheduled(world, tribe);
    const refused = (code: string, rule: string) =>
      tribe.founder.isRefused(code, 'repeatTribeEvent', { eventId, rule });
    await refused('REPEATS_WITHOUT_END', 'FREQ=WEEKLY');
    await refused('INVALID_REPETITION', 'FREQ=HOURLY;COUNT=3');
    await refused('INVALID_REPETITION', 'FREQ=DAILY;COUNT=53');
    await refused('INVALID_REPETITION', 'every week');
    expect(await seriesOf(tribe.founder, eventId)).toBeNull();
  });

  it('is refused for drafts, for events of a series, for others than hosts, and beyond five series', async () => {
    const tribe = await givenTribe(world);
    const rule = 'FREQ=WEEKLY;COUNT=2';
    const draft = await givenDraft(world, tribe);
    await tribe.founder.isRefused('EVENT_NOT_SCHEDULED', 'repeatTribeEvent', { eventId: draft, rule });
    const events: string[] = [];
    for (let nth = 0; nth < 6; nth += 1) events.push(await givenScheduled(world, tribe));
    const [first = '', ...others] = events;
    await tribe.members[0]?.isRefused('HOSTS_ONLY', 'repeatTribeEvent', { eventId: first, rule });
    await (await world.person()).isRefused('NOT_FOUND', 'repeatTribeEvent', { eventId: first, rule });
    await repeats(tribe, first);
    await tribe.founder.isRefused('ALREADY_REPEATS', 'repeatTribeEvent', { eventId: first, rule });
    for (const eventId of others.slice(0, 4)) await repeats(tribe, eventId);
    await tribe.founder.isRefused('TOO_MANY_SERIES', 'repeatTribeEvent', { eventId: others[4], rule });
    await tribe.founder.does('cancelTribeEvent', { eventId: others[4] }, '__typename');
    await tribe.founder.isRefused('EVENT_CLOSED', 'repeatTribeEvent', { eventId: others[4], rule });
  });

  it('of a public event needs the right to make events public', async () => {
    const tribe = await givenTribe(world);
    const [member] = tribe.members as [TestPerson];
    const eventId = await givenScheduled(world, tribe, { visibility: 'PUBLIC' });
    await tribe.founder.does('addTribeEventHost', { eventId, userId: member.id }, '__typename');
    await member.isRefused('PUBLIC_NOT_ALLOWED', 'repeatTribeEvent', { eventId, rule: 'FREQ=DAILY;COUNT=2' });
  });

  it('is told, and shown to members alone', async () => {
    const tribe = await givenTribe(world);
    const eventId = await givenScheduled(world, tribe, { visibility: 'PUBLIC' });
    const series = await repeats(tribe, eventId);
    await eventually(async () =>
      expect(await world.events(seriesStarted, series.id)).toEqual([
        { seriesId: series.id, tribeId: tribe.tribeId, eventId, startedBy: tribe.founder.id, dates: 5 },
      ]),
    );
    expect(await seriesOf(tribe.members[0]!, eventId)).toEqual(series);
    expect(await seriesOf(await world.person(), eventId)).toBeNull();
  });
});

describe('the events of a series', () => {
  it('are scheduled three ahead, each once, at the same time of clocks, and members are asked', async () => {
    const tribe = await givenTribe(world);
    const eventId = await givenScheduled(world, tribe, { cost: { minorUnits: '900', currency: 'EUR' }, capacity: 6 });
    await repeats(tribe, eventId, 'FREQ=WEEKLY;COUNT=40');
    await Promise.all([makeEvents(), makeEvents(), makeEvents()]);
    const series = await seriesOf(tribe.founder, eventId);
    expect(statuses(series)?.slice(0, 4)).toEqual(['SCHEDULED', 'SCHEDULED', 'SCHEDULED', null]);
    const clocks = series?.dates.map(({ startTime }) => localTimeOf(new Date(startTime), berlin).slice(11));
    expect(new Set(clocks).size).toBe(1);
    const second = series?.dates[1]?.event?.id ?? '';
    const asked =
      'cost { minorUnits } capacity location hosts { id } attendees(first: 10) { totalCount } endTime startTime';
    const event = await seen<{ startTime: string; endTime: string }>(tribe.founder, second, asked);
    expect(event).toMatchObject({
      cost: { minorUnits: '900' },
      capacity: 6,
      location: 'Café Kranz',
      hosts: [{ id: tribe.founder.id }],
      attendees: { totalCount: 2 },
    });
    expect(new Date(event.endTime).getTime() - new Date(event.startTime).getTime()).toBe(180 * 60_000);
    await eventually(async () => expect(await world.events(eventScheduled, second)).toHaveLength(1));
    const { founder, tribeId } = tribe;
    const { tribe: shown } = await founder.asks<{ tribe: { events: { totalCount: number } } }>(
      `{ tribe(id: "${tribeId}") { events { totalCount } } }`,
    );
    expect(shown.events.totalCount).toBe(3);
  });

  it('come as the earlier ones begin, until the last', async () => {
    const own = await tribeWorld();
    try {
      const tribe = await givenTribe(own);
      const eventId = await givenScheduled(own, tribe, { time: timeIn(own, 24) });
      const { id } = await repeats(tribe, eventId, 'FREQ=DAILY;COUNT=5');
      for (let day = 0; day < 7; day += 1) {
        await own.runJob('make-events-of-series');
        own.pass(1);
        await own.runJob('advance-events');
      }
      const series = await seriesOf(tribe.founder, eventId);
      expect(series?.status).toBe('ENDED');
      expect(statuses(series)).toEqual(Array.from({ length: 5 }, () => 'COMPLETED'));
      await eventually(async () =>
        expect(await own.events(seriesEnded, id)).toEqual([
          { seriesId: id, tribeId: tribe.tribeId, reason: 'LAST_EVENT' },
        ]),
      );
    } finally {
      await own.stop();
    }
  });

  it('wait while the tribe has ten upcoming events', async () => {
    const tribe = await givenTribe(world);
    const eventId = await givenScheduled(world, tribe);
    const events: string[] = [];
    for (let nth = 0; nth < 9; nth += 1) events.push(await givenScheduled(world, tribe));
    await repeats(tribe, eventId);
    await makeEvents();
    expect(statuses(await seriesOf(tribe.founder, eventId))).toEqual(['SCHEDULED', null, null, null, null]);
    await tribe.founder.does('cancelTribeEvent', { eventId: events[0] }, '__typename');
    await makeEvents();
    expect(statuses(await seriesOf(tribe.founder, eventId))).toEqual(['SCHEDULED', 'SCHEDULED', null, null, null]);
  });

  it('are changed one alone, or one and all later ones', async () => {
    const tribe = await givenTribe(world);
    const { founder, members } = tribe;
    const eventId = await givenScheduled(world, tribe);
    await repeats(tribe, eventId, 'FREQ=WEEKLY;COUNT=4');
    await makeEvents();
    const [, second = '', third = ''] = (await seriesOf(founder, eventId))!.dates.map(({ event }) => event?.id ?? '');
    await members[0]!.isRefused('HOSTS_ONLY', 'updateTribeEventSeries', { eventId: second, name: 'Mine' });
    await founder.isRefused('INVALID_TEXT', 'updateTribeEventSeries', { eventId: second, name: '' });
    const single = await givenScheduled(world, tribe);
    await founder.isRefused('NOT_FOUND', 'updateTribeEventSeries', { eventId: single, name: 'Any' });
    await founder.does('updateTribeEvent', { eventId: third, description: 'Only this' }, '__typename');
    await founder.does('updateTribeEventSeries', { eventId: second, name: 'Supper', capacity: 5 }, '__typename');
    await founder.does('cancelTribeEvent', { eventId }, '__typename');
    await makeEvents();
    const series = await seriesOf(founder, eventId);
    expect(series?.dates.map(({ event }) => event?.name)).toEqual(['Dinner', 'Supper', 'Supper', 'Supper']);
    const described = await Promise.all(
      series!.dates.map(({ event }) => seen<object>(founder, event!.id, 'description capacity')),
    );
    expect(described).toEqual([
      { description: null, capacity: null },
      { description: null, capacity: 5 },
      { description: 'Only this', capacity: 5 },
      { description: null, capacity: 5 },
    ]);
  });
});

describe('moving a series', () => {
  const time = (start: string, hours = 2) => {
    const end = Temporal.PlainDateTime.from(start).add({ hours }).toString({ smallestUnit: 'second' });
    return { start, end, timeZone: berlin };
  };
  const clocksOf = (series: Series | null) =>
    series?.dates.map(({ startTime }) => localTimeOf(new Date(startTime), berlin)) ?? [];
  const onDay = (clock: string, days: number, at: string) =>
    `${Temporal.PlainDate.from(clock.slice(0, 10)).add({ days }).toString()}T${at}`;

  /** A weekly series of five. Three are scheduled. */
  async function givenWeekly() {
    const tribe = await givenTribe(world);
    const eventId = await givenScheduled(world, tribe);
    const { id } = await repeats(tribe, eventId);
    await makeEvents();
    const series = await seriesOf(tribe.founder, eventId);
    const ids = series!.dates.map(({ event }) => event?.id ?? null);
    return { ...tribe, eventId, seriesId: id, ids, clocks: clocksOf(series) };
  }
  const moves = (person: TestPerson, input: object) =>
    person.does<{ series: Series & { rule: string } }>('updateTribeEventSeries', input, `series { rule ${fields} }`);

  it('is refused to another day without a rule, before the event before it, and for a wrong rule', async () => {
    const { founder, members, ids, clocks } = await givenWeekly();
    const refused = (code: string, input: object, person = founder) =>
      person.isRefused(code, 'updateTribeEventSeries', { eventId: ids[1], ...input });
    const rule = 'FREQ=WEEKLY;COUNT=3';
    await refused('INVALID_REPETITION', { time: time(onDay(clocks[1]!, 1, '20:00:00')) });
    await refused('INVALID_REPETITION', { time: time(onDay(clocks[0]!, -1, '20:00:00')), rule });
    await refused('INVALID_REPETITION', { rule: 'FREQ=DAILY;COUNT=52' });
    await refused('REPEATS_WITHOUT_END', { rule: 'FREQ=WEEKLY' });
    await refused('INVALID_EVENT_TIME', { time: time(onDay(clocks[1]!, 0, '20:00:00'), 0) });
    await refused('HOSTS_ONLY', { rule }, members[0]);
    await refused('NOT_FOUND', { rule }, await world.person());
  });

  it('to another time of day keeps the days, the answers and the earlier events', async () => {
    const { founder, members, eventId, ids, clocks } = await givenWeekly();
    await answers(members[0]!, ids[2]!, 'GOING');
    const moved = await moves(founder, {
      eventId: ids[1],
      time: time(onDay(clocks[1]!, 0, '18:15:00'), 4),
      name: 'Soup',
    });
    expect(clocksOf(moved.series)).toEqual([clocks[0], ...clocks.slice(1).map((clock) => onDay(clock, 0, '18:15:00'))]);
    expect(moved.series.dates.map(({ event }) => event?.id ?? null)).toEqual(ids);
    const asked = 'name startTime endTime attendance { going }';
    const third = await seen<{ startTime: string; endTime: string }>(founder, ids[2]!, asked);
    expect(third).toMatchObject({ name: 'Soup', attendance: { going: 1 } });
    expect(Date.parse(third.endTime) - Date.parse(third.startTime)).toBe(4 * 3_600_000);
    await eventually(async () =>
      expect(await world.events(eventChanged, ids[2]!)).toEqual([
        { eventId: ids[2], changedBy: founder.id, fields: ['NAME', 'TIME'] },
      ]),
    );
    await founder.does('cancelTribeEvent', { eventId }, '__typename');
    await makeEvents();
    const next = (await seriesOf(founder, eventId))!.dates[3]!;
    expect([next.event?.name, localTimeOf(new Date(next.startTime), berlin).slice(11)]).toEqual(['Soup', '18:15:00']);
  });

  it('by a rule gives the next events its dates in their order, and cancels those that find none', async () => {
    const { founder, members, ids, clocks, seriesId } = await givenWeekly();
    await answers(members[0]!, ids[1]!, 'GOING');
    const start = onDay(clocks[0]!, 1, '19:00:00');
    const moved = await moves(founder, { eventId: ids[0], time: time(start), rule: 'FREQ=DAILY;COUNT=2' });
    expect(moved.series.rule).toBe('FREQ=DAILY;COUNT=2');
    expect(moved.series.dates.map(({ event }) => [event?.id, event?.status])).toEqual([
      [ids[0], 'SCHEDULED'],
      [ids[1], 'SCHEDULED'],
      [ids[2], 'CANCELLED'],
    ]);
    expect(clocksOf(moved.series)).toEqual([start, onDay(start, 1, '19:00:00'), clocks[2]]);
    expect(await seen(founder, ids[1]!, 'attendance { going }')).toEqual({ attendance: { going: 1 } });
    await makeEvents();
    await founder.isRefused('SERIES_ENDED', 'updateTribeEventSeries', { eventId: ids[1], rule: 'FREQ=DAILY;COUNT=3' });
    await eventually(async () => expect(await world.events(seriesEnded, seriesId)).toHaveLength(1));
  });

  it('by a longer rule makes events of its further dates, also where a cancelled one was', async () => {
    const { founder, eventId, ids, clocks } = await givenWeekly();
    await founder.does('cancelTribeEvent', { eventId: ids[2] }, '__typename');
    const { series } = await moves(founder, { eventId: ids[1], rule: 'FREQ=WEEKLY;COUNT=6' });
    expect(clocksOf(series)).toEqual(
      Array.from({ length: 7 }, (_, week) => onDay(clocks[0]!, 7 * week, clocks[0]!.slice(11))),
    );
    await makeEvents();
    expect(statuses(await seriesOf(founder, eventId))?.slice(0, 4)).toEqual([
      'SCHEDULED',
      'SCHEDULED',
      'SCHEDULED',
      null,
    ]);
  });
});

describe('a series', () => {
  it('goes on after one event was cancelled, and ends for its author, with or without its events', async () => {
    const tribe = await givenTribe(world);
    const { founder, members, tribeId } = tribe;
    const eventId = await givenScheduled(world, tribe);
    const { id: seriesId } = await repeats(tribe, eventId);
    await makeEvents();
    await founder.does('cancelTribeEvent', { eventId }, '__typename');
    await makeEvents();
    const running = ['CANCELLED', 'SCHEDULED', 'SCHEDULED', 'SCHEDULED', null];
    expect(statuses(await seriesOf(founder, eventId))).toEqual(running);
    await members[0]!.isRefused('HOSTS_ONLY', 'endTribeEventSeries', { seriesId });
    await founder.does('endTribeEventSeries', { seriesId, cancelUpcoming: true }, 'series { status }');
    await founder.isRefused('SERIES_ENDED', 'endTribeEventSeries', { seriesId });
    await makeEvents();
    const ended = ['CANCELLED', 'CANCELLED', 'CANCELLED', 'CANCELLED', null];
    expect(statuses(await seriesOf(founder, eventId))).toEqual(ended);
    await eventually(async () =>
      expect(await world.events(seriesEnded, seriesId)).toEqual([{ seriesId, tribeId, reason: 'ENDED_BY_HOST' }]),
    );
    const other = await givenScheduled(world, tribe);
    const kept = await repeats(tribe, other);
    await founder.does('endTribeEventSeries', { seriesId: kept.id }, 'series { status }');
    expect(statuses(await seriesOf(founder, other))?.[0]).toBe('SCHEDULED');
  });

  it('ends when its author leaves the tribe or is erased', async () => {
    const tribe = await givenTribe(world, 2);
    const [leaving, erasing] = tribe.members as [TestPerson, TestPerson];
    const ids: string[] = [];
    for (const author of [leaving, erasing]) {
      const eventId = await givenScheduled(world, { ...tribe, founder: author });
      ids.push((await repeats({ ...tribe, founder: author }, eventId)).id);
    }
    await leaving.does('leaveTribe', { tribeId: tribe.tribeId }, '__typename');
    await erased(world, erasing);
    await makeEvents();
    for (const id of ids)
      await eventually(async () =>
        expect(await world.events(seriesEnded, id)).toEqual([
          { seriesId: id, tribeId: tribe.tribeId, reason: 'AUTHOR_LEFT' },
        ]),
      );
    const rows = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query(`SELECT created_by AS by FROM event_series WHERE id = $1`, [ids[1]]),
    );
    expect(rows).toEqual([{ by: null }]);
  });
});
