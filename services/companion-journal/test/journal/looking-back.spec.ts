import { refusedWith } from '@kindred/testkit/graph-client';
import type { TestPerson } from '../companion-world.ts';
import { writes } from './given-entries.ts';
import { fieldOf, journalWorld, ownField, type JournalWorld } from './journal-world.ts';

let world: JournalWorld;
beforeAll(async () => {
  world = await journalWorld();
});
afterAll(() => world?.stop());

const zone = 'Europe/Zurich';
const dayMs = 86_400_000;

/** Writes an entry as if at another time. */
async function writesAt(person: TestPerson, at: Date, further: object = {}): Promise<string> {
  const { id } = await writes(person, 'a day', further);
  await world.rows('UPDATE journal_entry SET created_at = $2 WHERE id = $1', [id, at]);
  return id;
}

const daysAgo = (days: number) => new Date(world.now().getTime() - days * dayMs);

describe('looking back', () => {
  const fields = [
    'journalMoods(timeZone: "Europe/Zurich") { monday entries counts mean }',
    'journalStreak(timeZone: "Europe/Zurich") { current longest includesToday }',
    'journalOnThisDay(timeZone: "Europe/Zurich") { id }',
  ];

  it('is for the owner alone', async () => {
    const [ann, ben] = [await world.person(), await world.person('ADMIN')];
    await writes(ann, 'today', { mood: 3 });
    for (const field of fields) expect(await fieldOf(ben.graph, ann.id, field)).toBeNull();
  });

  it('is empty before the first entry', async () => {
    const ann = await world.person();
    const seen = await Promise.all(fields.map((field) => ownField(ann, field)));
    expect(seen).toEqual([[], { current: 0, longest: 0, includesToday: false }, []]);
  });

  it.each([
    ['a time zone of no place', 'journalStreak(timeZone: "No/Where") { current }', 'INVALID_TIME_ZONE'],
    ['an offset', 'journalOnThisDay(timeZone: "+01:00") { id }', 'INVALID_TIME_ZONE'],
    ['no week', 'journalMoods(timeZone: "UTC", weeks: 0) { mean }', 'INVALID_WEEKS'],
    ['107 weeks', 'journalMoods(timeZone: "UTC", weeks: 107) { mean }', 'INVALID_WEEKS'],
  ])('refuses %s', async (_name, field, code) => {
    const { id, graph } = await world.person();
    const query = `{ _entities(representations: [{ __typename: "User", id: "${id}" }]) { ... on User { ${field} } } }`;
    refusedWith(code)(await graph.request(query));
  });
});

describe('moods by week', () => {
  it('count each mood, leave deleted entries out, and begin weeks on the Monday of the time zone', async () => {
    const ann = await world.person();
    // 23:30 UTC on a Sunday is Monday in Zurich.
    const sunday = daysAgo(14);
    sunday.setUTCDate(sunday.getUTCDate() - sunday.getUTCDay());
    sunday.setUTCHours(23, 30, 0, 0);
    await writesAt(ann, sunday, { mood: 2 });
    await writesAt(ann, new Date(sunday.getTime() + dayMs), { mood: 5 });
    await writesAt(ann, new Date(sunday.getTime() + dayMs));
    const entryId = await writesAt(ann, sunday, { mood: 1 });
    await ann.does('deleteJournalEntry', { entryId }, '__typename');
    const monday = new Date(sunday.getTime() + 3_600_000).toISOString().slice(0, 10);
    const weeks = (timeZone: string) =>
      ownField(ann, `journalMoods(timeZone: "${timeZone}") { monday entries counts mean }`);
    expect(await weeks(zone)).toEqual([{ monday, entries: 3, counts: [0, 1, 0, 0, 1], mean: 3.5 }]);
    expect(await weeks('UTC')).toMatchObject([
      { entries: 1, mean: 2 },
      { entries: 2, mean: 5 },
    ]);
  });

  it('have no mean in a week without a mood, and end with the weeks asked for', async () => {
    const ann = await world.person();
    await writesAt(ann, daysAgo(0));
    await writesAt(ann, daysAgo(30), { mood: 1 });
    expect(await ownField(ann, `journalMoods(timeZone: "${zone}", weeks: 1) { counts mean }`)).toEqual([
      { counts: [0, 0, 0, 0, 0], mean: null },
    ]);
  });
});

describe('a streak', () => {
  const streak = (person: TestPerson) =>
    ownField(person, `journalStreak(timeZone: "UTC") { current longest includesToday }`);

  it('goes on until a day without an entry is over', async () => {
    const ann = await world.person();
    for (const days of [1, 2, 2, 3]) await writesAt(ann, daysAgo(days));
    expect(await streak(ann)).toEqual({ current: 3, longest: 3, includesToday: false });
    await writesAt(ann, daysAgo(0));
    expect(await streak(ann)).toEqual({ current: 4, longest: 4, includesToday: true });
  });

  it('is over two days after the last entry, and stays the longest', async () => {
    const ann = await world.person();
    for (const days of [2, 3, 10]) await writesAt(ann, daysAgo(days));
    expect(await streak(ann)).toEqual({ current: 0, longest: 2, includesToday: false });
  });
});

describe('this day', () => {
  it('has the entries of the same day in earlier years, by the clock of the time zone', async () => {
    // No other year has this day.
    if (world.now().toISOString().slice(5, 10) === '02-29') world.pass(1);
    const ann = await world.person();
    const years = (count: number) => {
      const then = world.now();
      then.setUTCFullYear(then.getUTCFullYear() - count);
      return then;
    };
    const before = await writesAt(ann, years(1));
    const longBefore = await writesAt(ann, years(12));
    await writesAt(ann, new Date(years(2).getTime() - 2 * dayMs));
    await writesAt(ann, years(0));
    const gone = await writesAt(ann, years(3));
    await ann.does('deleteJournalEntry', { entryId: gone }, '__typename');
    expect(await ownField(ann, 'journalOnThisDay(timeZone: "UTC") { id }')).toEqual([
      { id: before },
      { id: longBefore },
    ]);
  });
});
