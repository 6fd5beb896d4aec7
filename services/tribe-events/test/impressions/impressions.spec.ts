import { reportMade } from '@kindred/contracts/tribe-events/report-made';
import type { Actor } from '@kindred/database/actor';
import { eventually } from '@kindred/testkit/eventually';
import { givenCompleted } from '../achievements/given-achievements.ts';
import { answers, givenScheduled, givenTribe, seen, timeIn } from '../events/given-events.ts';
import { erased } from '../events/told-by-identity.ts';
import { ownFields } from '../given-tribes.ts';
import { blocked } from '../hives/given-hives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

interface Seen {
  readonly viewerImpressions: readonly { readonly user: { readonly id: string }; readonly kind: string }[] | null;
  readonly viewerImpressionsOpenUntil: string | null;
}

const impressionsOf = async (viewer: TestPerson, eventId: string) =>
  (await seen<Seen>(viewer, eventId, 'viewerImpressions { user { id } kind }')).viewerImpressions;

const says = (person: TestPerson, eventId: string, other: { readonly id: string }, kind: string | null) =>
  person.does<{ impression: { kind: string } | null; event: { id: string } | null }>(
    'giveImpression',
    { eventId, userId: other.id, kind },
    'impression { kind } event { id }',
  );
const isRefused = (code: string, person: TestPerson, eventId: string, other: { readonly id: string }) =>
  person.isRefused(code, 'giveImpression', { eventId, userId: other.id, kind: 'WOULD_NOT' });

/** A tribe of four, after a dinner at which the founder and two members checked in, and one with a place did not. */
async function givenDinner() {
  const tribe = await givenTribe(world, 3);
  const [one, other, missed] = tribe.members as [TestPerson, TestPerson, TestPerson];
  const going = [tribe.founder, one, other, missed];
  const eventId = await givenCompleted(world, tribe, { going, checkedIn: [tribe.founder, one, other] });
  return { ...tribe, one, other, missed, eventId };
}

const rowsSeenBy = (actor: Actor, eventId: string) =>
  world.running.service.work.read(actor, (tx) =>
    tx.query('SELECT giver_id FROM impression WHERE event_id = $1', [eventId]),
  );

describe('what a person says of another after an event', () => {
  it('is refused of oneself, of and by people who were not there, and to strangers', async () => {
    const { one, other, missed, eventId, tribeId, founder } = await givenDinner();
    await isRefused('IMPRESSION_OF_ONESELF', one, eventId, one);
    await isRefused('NOT_FOUND', one, eventId, missed);
    await isRefused('NOT_FOUND', one, eventId, await world.person());
    await isRefused('NOT_AT_EVENT', missed, eventId, one);
    await isRefused('NOT_FOUND', await world.person(), eventId, one);
    await isRefused('NOT_FOUND', await world.person('ADMIN'), eventId, one);
    await isRefused('NOT_FOUND', one, tribeId, other);
    expect(await impressionsOf(missed, eventId)).toBeNull();
    expect(await impressionsOf(founder, eventId)).toEqual([]);
  });

  it('is refused before the end, and from 14 days after it', async () => {
    const tribe = await givenTribe(world);
    const [member] = tribe.members as [TestPerson];
    const ahead = await givenScheduled(world, tribe, { time: timeIn(world, 24 * 60) });
    for (const person of [member, tribe.founder]) await answers(person, ahead, 'GOING');
    await isRefused('EVENT_NOT_COMPLETED', member, ahead, tribe.founder);
    const { one, other, eventId } = await givenDinner();
    const shown = await seen<Seen>(one, eventId, 'viewerImpressionsOpenUntil');
    world.pass(13.5);
    expect(new Date(shown.viewerImpressionsOpenUntil ?? '').getTime()).toBeGreaterThan(world.now().getTime());
    await says(one, eventId, other, 'WOULD_NOT');
    world.pass(0.5);
    await isRefused('IMPRESSIONS_CLOSED', one, eventId, other);
    expect(await impressionsOf(one, eventId)).toEqual([{ user: { id: other.id }, kind: 'WOULD_NOT' }]);
  });

  it('changes, is taken back, and is the same when it is said twice', async () => {
    const { one, other, founder, eventId } = await givenDinner();
    for (const kind of ['WOULD_MEET_AGAIN', 'WOULD_NOT', 'WOULD_NOT'])
      expect(await says(one, eventId, other, kind)).toEqual({ impression: { kind }, event: { id: eventId } });
    await says(one, eventId, founder, 'WOULD_MEET_AGAIN');
    expect(await impressionsOf(one, eventId)).toEqual([
      { user: { id: founder.id }, kind: 'WOULD_MEET_AGAIN' },
      { user: { id: other.id }, kind: 'WOULD_NOT' },
    ]);
    for (let nth = 0; nth < 2; nth += 1) expect((await says(one, eventId, other, null)).impression).toBeNull();
    expect(await impressionsOf(one, eventId)).toEqual([{ user: { id: founder.id }, kind: 'WOULD_MEET_AGAIN' }]);
  });

  it('is seen by no other person: no host, no admin, not that person, also not in the database', async () => {
    const { one, other, founder, eventId } = await givenDinner();
    await says(one, eventId, other, 'WOULD_NOT');
    for (const viewer of [other, founder]) {
      expect(await impressionsOf(viewer, eventId)).toEqual([]);
      expect(await rowsSeenBy({ role: 'person', id: viewer.id }, eventId)).toEqual([]);
      expect(await rowsSeenBy({ role: 'admin', id: viewer.id }, eventId)).toEqual([]);
    }
    expect(await rowsSeenBy({ role: 'admin', id: one.id }, eventId)).toEqual([]);
    expect(await rowsSeenBy({ role: 'person', id: null }, eventId)).toEqual([]);
    expect(await rowsSeenBy({ role: 'person', id: one.id }, eventId)).toHaveLength(1);
  });

  it('does not tell of a block, in either direction', async () => {
    const { one, other, eventId } = await givenDinner();
    await blocked(world, one, other);
    for (const [giver, subject] of [
      [one, other],
      [other, one],
    ] as const)
      expect((await says(giver, eventId, subject, 'WOULD_NOT')).impression).toEqual({ kind: 'WOULD_NOT' });
  });

  it('is also said by a person who left the tribe, without showing them the event', async () => {
    const { one, other, founder, tribeId, eventId } = await givenDinner();
    await founder.does('removeTribeMember', { tribeId, userId: one.id }, '__typename');
    expect(await says(one, eventId, other, 'WOULD_NOT')).toEqual({ impression: { kind: 'WOULD_NOT' }, event: null });
  });

  it('opens one report of a person beside whom someone felt unsafe', async () => {
    const { one, other, eventId } = await givenDinner();
    for (const kind of ['FELT_UNSAFE', 'FELT_UNSAFE', 'WOULD_NOT', 'FELT_UNSAFE'])
      await says(one, eventId, other, kind);
    const found = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query<{ id: string }>('SELECT id FROM report WHERE subject_id = $1', [other.id]),
    );
    expect(found).toHaveLength(1);
    const reportId = found[0]?.id ?? '';
    await eventually(async () =>
      expect(await world.events(reportMade, reportId)).toEqual([
        { reportId, reporterId: one.id, subjectKind: 'PERSON', reason: 'FELT_UNSAFE' },
      ]),
    );
  });

  it('is erased with the person who said it, and with the person of whom it was said, who is not told', async () => {
    const { one, other, founder, eventId } = await givenDinner();
    await says(one, eventId, other, 'WOULD_NOT');
    await says(other, eventId, one, 'WOULD_NOT');
    await says(founder, eventId, one, 'WOULD_NOT');
    const { erased: kinds } = await erased(world, one);
    expect(kinds).toContainEqual({ kind: 'IMPRESSION', count: 1 });
    expect(JSON.stringify(kinds)).not.toContain('IMPRESSION_OF_PERSON');
    expect(await rowsSeenBy({ role: 'job', id: null }, eventId)).toEqual([]);
    await isRefused('NOT_FOUND', founder, eventId, one);
  });
});

describe('events at which fewer than two people checked in', () => {
  it('were attended by the people with a place, and have no no-shows', async () => {
    const tribe = await givenTribe(world, 2);
    const [alone, member] = tribe.members as [TestPerson, TestPerson];
    const going = [tribe.founder, alone, member];
    const eventId = await givenCompleted(world, tribe, { going, checkedIn: [alone] });
    await says(member, eventId, tribe.founder, 'WOULD_MEET_AGAIN');
    await says(member, eventId, alone, 'FELT_UNSAFE');
    expect(await ownFields(member, 'attendanceRecord { attended noShows }')).toEqual({
      attendanceRecord: { attended: 1, noShows: 0 },
    });
  });
});

describe('the attendance of a person', () => {
  it('counts no-shows for the person alone', async () => {
    const { one, missed, founder } = await givenDinner();
    expect(await ownFields(missed, 'attendanceRecord { attended noShows }')).toEqual({
      attendanceRecord: { attended: 0, noShows: 1 },
    });
    expect(await ownFields(one, 'attendanceRecord { attended noShows }')).toEqual({
      attendanceRecord: { attended: 1, noShows: 0 },
    });
    expect(await ownFields({ ...founder, id: missed.id }, 'attendanceRecord { attended }')).toEqual({
      attendanceRecord: null,
    });
  });
});
