import { deletionRequested } from '@kindred/contracts/identity/deletion-requested';
import { userDeactivated } from '@kindred/contracts/identity/user-deactivated';
import { userSuspended } from '@kindred/contracts/identity/user-suspended';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import ICAL from 'ical.js';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { answers, givenDraft, givenScheduled, givenTribe, seen, timeIn } from './given-events.ts';
import { erased, toldByIdentity } from './told-by-identity.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld({ PUBLIC_URL: 'https://kindred.example/' });
});
afterAll(() => world?.stop());

interface Feed {
  readonly id: string;
  readonly path: string;
}

async function givenFeed(person: TestPerson): Promise<Feed> {
  const { feed, address } = await person.does<{ feed: { id: string }; address: string }>(
    'createCalendarFeed',
    { name: 'Phone' },
    'feed { id } address',
  );
  return { id: feed.id, path: new URL(address).pathname };
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, world.running.service.url), { headers });

/** The events of a feed, as a calendar reads them. */
async function eventsOf({ path }: Feed): Promise<ICAL.Component[]> {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  return new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]).getAllSubcomponents('vevent');
}

const valueOf = (event: ICAL.Component | undefined, name: string) => String(event?.getFirstPropertyValue(name));

async function feedsOf(viewer: TestPerson, { id }: TestPerson) {
  const query =
    'query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { calendarFeeds { id name } } } }';
  const { _entities } = await viewer.asks<{ _entities: { calendarFeeds: object[] | null }[] }>(query, { id });
  return _entities[0]?.calendarFeeds;
}

describe('a calendar feed', () => {
  it('refuses a name of nothing, a fourth one, and revoking that of another person', async () => {
    const person = await world.person();
    await person.isRefused('INVALID_TEXT', 'createCalendarFeed', { name: ' ' });
    const feed = await givenFeed(person);
    await givenFeed(person);
    await givenFeed(person);
    await person.isRefused('TOO_MANY_CALENDAR_FEEDS', 'createCalendarFeed', { name: 'Fourth' });
    await (await world.person()).isRefused('NOT_FOUND', 'revokeCalendarFeed', { feedId: feed.id });
    await person.does('revokeCalendarFeed', { feedId: feed.id }, 'user { id }');
    await person.isRefused('NOT_FOUND', 'revokeCalendarFeed', { feedId: feed.id });
    await givenFeed(person);
  });

  it('is unknown in the same words with a wrong secret, an unknown id, another ending, and once revoked', async () => {
    const person = await world.person();
    const feed = await givenFeed(person);
    const other = await givenFeed(await world.person());
    const revoked = await givenFeed(person);
    await person.does('revokeCalendarFeed', { feedId: revoked.id }, 'user { id }');
    const paths = [
      revoked.path,
      feed.path.replace(feed.id, newId()),
      feed.path.replace(feed.id, other.id),
      feed.path.replace(feed.id, 'none'),
      feed.path.replace('.ics', ''),
      `/calendar/${feed.id}/x.ics`,
    ];
    const refused = await Promise.all(paths.map(async (path) => get(path)));
    const said = await Promise.all(
      refused.map(async (answer) => ({ status: answer.status, body: await answer.text() })),
    );
    expect(said[0]).toMatchObject({ status: 404, body: expect.stringContaining('NOT_FOUND') });
    for (const one of said) expect(one).toEqual(said[0]);
    expect((await get(feed.path)).status).toBe(200);
  });

  it.each([
    ['was suspended', userSuspended],
    ['was deactivated', userDeactivated],
  ])('ends when its person %s', async (_name, contract) => {
    const person = await world.person();
    const feed = await givenFeed(person);
    await toldByIdentity(world, contract as typeof userSuspended, { userId: person.id } as never);
    await eventually(async () => expect((await get(feed.path)).status).toBe(404));
  });

  it('ends when its person asks to be deleted, or is erased', async () => {
    const [leaving, gone] = [await world.person(), await world.person()];
    const feeds = [await givenFeed(leaving), await givenFeed(gone)];
    const dueAt = world.now().toISOString();
    await toldByIdentity(world, deletionRequested, { userId: leaving.id, requestId: newId(), dueAt });
    await erased(world, gone);
    await eventually(async () => {
      for (const { path } of feeds) expect((await get(path)).status).toBe(404);
    });
  });

  it('is shown to its person alone, without its secret, of which the hash is stored', async () => {
    const person = await world.person();
    const { id, path } = await givenFeed(person);
    expect(await feedsOf(person, person)).toEqual([{ id, name: 'Phone' }]);
    expect(await feedsOf(await world.person(), person)).toBeNull();
    const secret = path.split('/').at(-1)?.replace('.ics', '') ?? '';
    const rows = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query<{ row: string }>('SELECT row_to_json(f)::text AS row FROM calendar_feed f WHERE user_id = $1', [
        person.id,
      ]),
    );
    expect(secret).toHaveLength(43);
    expect(
      rows.map(({ row }) => row.includes(secret) || row.includes(Buffer.from(secret, 'base64url').toString('hex'))),
    ).toEqual([false]);
  });

  it('has events that its person is asked to, may go to and goes to, in the words of RFC 5545', async () => {
    const tribe = await givenTribe(world);
    const [member = tribe.founder] = tribe.members;
    const feed = await givenFeed(member);
    const name = 'Dinner; with friends, and a name that is longer than one line of a calendar file: “äöü” 🎉';
    const description = 'Bring:\n- bread\n- wine, red';
    await givenDraft(world, tribe, { name: 'A draft' });
    const [asked, maybe, going, declined] = [
      await givenScheduled(world, tribe, { name: 'Asked' }),
      await givenScheduled(world, tribe, { name: 'Maybe' }),
      await givenScheduled(world, tribe, {
        name,
        description,
        eventType: 'HYBRID',
        meetingUrl: 'https://meet.example/room',
      }),
      await givenScheduled(world, tribe, { name: 'Declined' }),
    ];
    await answers(member, maybe, 'MAYBE');
    await answers(member, going, 'GOING');
    await answers(member, declined, 'NOT_GOING');
    const answer = await get(feed.path);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await answer.text();
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const events = await eventsOf(feed);
    expect(events.map((event) => [valueOf(event, 'uid'), valueOf(event, 'status')]).toSorted()).toEqual(
      [
        [asked, 'TENTATIVE'],
        [maybe, 'TENTATIVE'],
        [going, 'CONFIRMED'],
      ].toSorted(),
    );
    const shown = events.find((event) => valueOf(event, 'uid') === going);
    const { startTime, endTime } = await seen<{ startTime: string; endTime: string }>(
      member,
      going,
      'startTime endTime',
    );
    expect({
      name: valueOf(shown, 'summary'),
      text: valueOf(shown, 'description'),
      url: valueOf(shown, 'url'),
    }).toEqual({
      name,
      text: description,
      url: 'https://meet.example/room',
    });
    const begins = shown?.getFirstPropertyValue('dtstart') as ICAL.Time;
    const ends = shown?.getFirstPropertyValue('dtend') as ICAL.Time;
    expect([begins.toJSDate(), ends.toJSDate()]).toEqual([new Date(startTime), new Date(endTime)]);
    expect(shown?.getFirstPropertyValue('geo')).toEqual([52.52, 13.405]);
    const meetingOf = (uid: string) =>
      valueOf(
        events.find((event) => valueOf(event, 'uid') === uid),
        'url',
      );
    expect(meetingOf(asked)).toBe('null');
  });

  it('tells changes by SEQUENCE and LAST-MODIFIED, keeps cancelled events, and drops those long past', async () => {
    const tribe = await givenTribe(world, 0);
    const feed = await givenFeed(tribe.founder);
    const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 24) });
    const [before] = await eventsOf(feed);
    world.pass(0.5);
    await tribe.founder.does('updateTribeEvent', { eventId, name: 'Supper' }, 'event { id }');
    const [changed] = await eventsOf(feed);
    world.pass(0.1);
    await tribe.founder.does('cancelTribeEvent', { eventId, reason: 'Rain' }, 'event { id }');
    const [cancelled] = await eventsOf(feed);
    const all = [before, changed, cancelled];
    expect(all.map((event) => valueOf(event, 'uid'))).toEqual([eventId, eventId, eventId]);
    const sequences = all.map((event) => Number(valueOf(event, 'sequence')));
    expect(sequences).toEqual([...new Set(sequences)].toSorted((one, other) => one - other));
    const moments = all.map((event) => Date.parse(valueOf(event, 'last-modified')));
    expect(moments).toEqual([...new Set(moments)].toSorted((one, other) => one - other));
    expect(valueOf(changed, 'summary')).toBe('Supper');
    expect([valueOf(cancelled, 'status'), valueOf(cancelled, 'comment')]).toEqual(['CANCELLED', 'Rain']);
    world.pass(32);
    expect(await eventsOf(feed)).toEqual([]);
  });

  it('drops events of a tribe that its person has left', async () => {
    const tribe = await givenTribe(world);
    const [member = tribe.founder] = tribe.members;
    const feed = await givenFeed(member);
    await givenScheduled(world, tribe);
    expect(await eventsOf(feed)).toHaveLength(1);
    await member.does('leaveTribe', { tribeId: tribe.tribeId }, '__typename');
    expect(await eventsOf(feed)).toEqual([]);
  });

  it('answers a calendar that knows it with 304 until something changes', async () => {
    const tribe = await givenTribe(world, 0);
    const { path } = await givenFeed(tribe.founder);
    const eventId = await givenScheduled(world, tribe);
    const first = await get(path);
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await get(path, { 'if-none-match': `"other", ${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    await answers(tribe.founder, eventId, 'GOING');
    expect((await get(path, { 'if-none-match': tag })).status).toBe(200);
  });

  it('refuses to be read more than 60 times an hour, and serves others meanwhile', async () => {
    const [feed, other] = [await givenFeed(await world.person()), await givenFeed(await world.person())];
    const read = async ({ path }: Feed) => (await get(path)).status;
    const statuses: number[] = [];
    for (let nth = 0; nth < 61; nth += 1) statuses.push(await read(feed));
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([60, 429]);
    expect((await get(feed.path)).headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await read(other)).toBe(200);
    world.pass(1);
    expect(await read(feed)).toBe(200);
  });
});
