import { attendanceAnswered } from '@kindred/contracts/tribe-events/attendance-answered';
import { attendeeMovedUp } from '@kindred/contracts/tribe-events/attendee-moved-up';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { eventually } from '@kindred/testkit/eventually';
import { blocked } from '../hives/given-hives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { answers, givenDraft, givenScheduled, givenTribe, seen, timeIn } from './given-events.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const people = (count: number) => Promise.all(Array.from({ length: count }, () => world.person()));
const isPublic = { visibility: 'PUBLIC' };

describe('answering an event', () => {
  it('refuses a draft, an event that has begun, a guest who is not allowed, and one without a place', async () => {
    const tribe = await givenTribe(world);
    const draft = await givenDraft(world, tribe);
    await tribe.founder.isRefused('EVENT_NOT_SCHEDULED', 'answerTribeEvent', { eventId: draft, rsvp: 'GOING' });
    const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 24), capacity: 1, allowsGuests: true });
    const plain = await givenScheduled(world, tribe);
    const withGuest = { rsvp: 'GOING', withGuest: true };
    await tribe.founder.isRefused('GUESTS_NOT_ALLOWED', 'answerTribeEvent', { eventId: plain, ...withGuest });
    await answers(tribe.founder, eventId, 'GOING');
    await tribe.founder.isRefused('EVENT_FULL', 'answerTribeEvent', { eventId, ...withGuest });
    world.pass(2);
    await tribe.founder.isRefused('EVENT_CLOSED', 'answerTribeEvent', { eventId, rsvp: 'NOT_GOING' });
  });

  it('refuses a capacity below the places that are taken', async () => {
    const tribe = await givenTribe(world);
    const [member] = tribe.members;
    const eventId = await givenScheduled(world, tribe, { allowsGuests: true });
    await answers(member ?? tribe.founder, eventId, 'GOING', true);
    await tribe.founder.isRefused('CAPACITY_BELOW_ATTENDANCE', 'updateTribeEvent', { eventId, capacity: 1 });
    await tribe.founder.does('updateTribeEvent', { eventId, capacity: 2 }, 'event { freePlaces }');
  });

  it('refuses the 21st who is going to an event with a cost, and a cost for 21', async () => {
    const tribe = await givenTribe(world, 0);
    const cost = { minorUnits: '2100', currency: 'EUR' };
    const [paid, free] = [
      await givenScheduled(world, tribe, { ...isPublic, cost }),
      await givenScheduled(world, tribe, isPublic),
    ];
    const guests = await people(21);
    for (const guest of guests.slice(0, 20)) await answers(guest, paid, 'GOING');
    for (const guest of guests) await answers(guest, free, 'GOING');
    await guests[20]?.isRefused('TOO_MANY_FOR_A_SPLIT', 'answerTribeEvent', { eventId: paid, rsvp: 'GOING' });
    await tribe.founder.isRefused('TOO_MANY_FOR_A_SPLIT', 'updateTribeEvent', { eventId: free, cost });
    await answers(guests[3] as TestPerson, paid, 'NOT_GOING');
    await answers(guests[20] as TestPerson, paid, 'GOING');
    await eventually(async () => {
      const told = (await world.events(eventScheduled, paid)).at(-1);
      expect(told?.participantIds).toEqual(guests.filter((_, nth) => nth !== 3).map(({ id }) => id));
    });
  });

  it('changes nothing when it is given again, and publishes who is going after each change', async () => {
    const tribe = await givenTribe(world);
    const eventId = await givenScheduled(world, tribe);
    const first = await answers(tribe.founder, eventId, 'GOING');
    expect(await answers(tribe.founder, eventId, 'GOING')).toEqual(first);
    await answers(tribe.founder, eventId, 'MAYBE');
    await eventually(async () => {
      expect((await world.events(attendanceAnswered, eventId)).map(({ rsvp }) => rsvp)).toEqual(['GOING', 'MAYBE']);
      const told = await world.events(eventScheduled, eventId);
      expect(told.map(({ participantIds }) => participantIds)).toEqual([[], [tribe.founder.id], []]);
    });
  });

  it('shows other events at the same time', async () => {
    const tribe = await givenTribe(world);
    const eventIds = [await givenScheduled(world, tribe), await givenScheduled(world, tribe)];
    const [one = '', other = ''] = eventIds;
    await answers(tribe.founder, one, 'MAYBE');
    const fields = 'viewerConflicts { id } viewerAttendance { rsvpStatus }';
    expect(await seen(tribe.founder, other, fields)).toEqual({
      viewerConflicts: [{ id: one }],
      viewerAttendance: { rsvpStatus: 'NO_RESPONSE' },
    });
    expect(await seen(tribe.founder, one, fields)).toMatchObject({ viewerConflicts: [] });
  });
});

describe('the waiting list', () => {
  it('moves up by itself in the order of arrival, past a person with a guest while one place is free', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenScheduled(world, tribe, { ...isPublic, capacity: 2, allowsGuests: true });
    const [one, two, pair, single] = (await people(4)) as [TestPerson, TestPerson, TestPerson, TestPerson];
    await answers(one, eventId, 'GOING');
    await answers(two, eventId, 'GOING');
    expect(await answers(pair, eventId, 'GOING', true)).toMatchObject({ isWaiting: true, waitingPosition: 1 });
    expect(await answers(single, eventId, 'GOING')).toMatchObject({ isWaiting: true, waitingPosition: 2 });
    await answers(one, eventId, 'NOT_GOING');
    const isWaiting = async (person: TestPerson) =>
      (await seen<{ viewerAttendance: { isWaiting: boolean } }>(person, eventId, 'viewerAttendance { isWaiting }'))
        .viewerAttendance.isWaiting;
    expect([await isWaiting(pair), await isWaiting(single)]).toEqual([true, false]);
    await answers(two, eventId, 'MAYBE');
    expect(await isWaiting(pair)).toBe(true);
    await tribe.founder.does('updateTribeEvent', { eventId, capacity: 3 }, 'event { freePlaces }');
    expect(await isWaiting(pair)).toBe(false);
    await eventually(async () => {
      const moved = await world.events(attendeeMovedUp, eventId);
      expect(moved.map(({ userId }) => userId)).toEqual([single.id, pair.id]);
    });
  });

  it('gets the place of a guest who is kept from a member, and who does not see the event any more', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenScheduled(world, tribe, { ...isPublic, capacity: 1 });
    const [kept, waiting] = (await people(2)) as [TestPerson, TestPerson];
    await answers(kept, eventId, 'GOING');
    await answers(waiting, eventId, 'GOING');
    await blocked(world, kept, tribe.founder);
    await kept.isRefused('NOT_FOUND', 'answerTribeEvent', { eventId, rsvp: 'MAYBE' });
    const fields = 'attendance { going waiting } attendees { nodes { user { id } } }';
    expect(await seen(tribe.founder, eventId, fields)).toEqual({
      attendance: { going: 1, waiting: 0 },
      attendees: { nodes: [{ user: { id: tribe.founder.id } }, { user: { id: waiting.id } }] },
    });
  });

  it('gets the place of a member who leaves the tribe', async () => {
    const tribe = await givenTribe(world, 1);
    const [member] = tribe.members as [TestPerson];
    const eventId = await givenScheduled(world, tribe, { capacity: 1 });
    await answers(member, eventId, 'GOING');
    await answers(tribe.founder, eventId, 'GOING');
    await member.does('leaveTribe', { tribeId: tribe.tribeId }, '__typename');
    await eventually(async () =>
      expect(
        await seen(tribe.founder, eventId, 'viewerAttendance { isWaiting } attendance { going noResponse }'),
      ).toEqual({
        viewerAttendance: { isWaiting: false },
        attendance: { going: 1, noResponse: 0 },
      }),
    );
  });
});
