import { eventually } from '@kindred/testkit/eventually';
import { answers, givenDraft, givenScheduled, givenTribe, timeIn } from '../events/given-events.ts';
import { accept, invite } from '../given-tribes.ts';
import { blocked } from '../hives/given-hives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { allTold, notificationsOf, typesSeenBy } from './given-notifications.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

/**
 * How often a person is told of a kind, once what was published before on the same partition is consumed. Only what is
 * not told is expected of it: partitions have no order among them, so what is told may come later (`isToldOnce`).
 */
async function toldTo(person: TestPerson, kind: string): Promise<number> {
  await allTold(world);
  return (await notificationsOf(person)).filter(({ type }) => type === kind).length;
}

/** Waits until a person is told of a kind, and expects that this happens once. */
async function isToldOnce(person: TestPerson, kind: string): Promise<void> {
  await eventually(async () => expect(await typesSeenBy(person)).toContain(kind));
  expect(await toldTo(person, kind)).toBe(1);
}

describe('a tribe', () => {
  it('tells nothing of an invitation that is withheld because of a block', async () => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const person = await world.person();
    await blocked(world, person, founder);
    await invite(founder, tribeId, person);
    expect(await toldTo(person, 'TRIBE_INVITED')).toBe(0);
  });

  it('tells of an invitation and of a new member, once each, and tells the new member of none of the others', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const person = await world.person();
    await invite(founder, tribeId, person);
    await eventually(async () => expect(await typesSeenBy(person)).toEqual(['TRIBE_INVITED']));
    const [invitation] = await notificationsOf(person);
    expect(invitation?.data).toMatchObject({ person: { id: founder.id }, tribe: { id: tribeId } });
    await accept(person, tribeId);
    await eventually(async () =>
      expect((await notificationsOf(members[0]!))[0]).toMatchObject({
        type: 'TRIBE_MEMBER_JOINED',
        data: { person: { id: person.id } },
      }),
    );
    expect(await toldTo(person, 'TRIBE_MEMBER_JOINED')).toBe(0);
  });

  it('tells its creator of requests, and the person who asked of the answer', async () => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const asking = await world.person();
    const { request } = await asking.does<{ request: { id: string } }>('askToJoinTribe', { tribeId }, 'request { id }');
    await eventually(async () =>
      expect((await notificationsOf(founder))[0]).toMatchObject({
        type: 'TRIBE_JOIN_REQUESTED',
        data: { person: { id: asking.id } },
      }),
    );
    await founder.does('acceptTribeJoinRequest', { requestId: request.id }, '__typename');
    await eventually(async () => expect(await typesSeenBy(asking)).toEqual(['TRIBE_JOIN_ACCEPTED']));
  });
});

describe('an event', () => {
  it('tells members that it is scheduled once, and not the person who scheduled it', async () => {
    const tribe = await givenTribe(world, 1);
    const [member] = tribe.members as [TestPerson];
    const eventId = await givenScheduled(world, tribe);
    await answers(tribe.founder, eventId, 'GOING');
    await answers(member, eventId, 'GOING');
    await isToldOnce(member, 'EVENT_SCHEDULED');
    expect(await toldTo(tribe.founder, 'EVENT_SCHEDULED')).toBe(0);
  });

  it('tells of another time, but not of another name, and not the people who declined', async () => {
    const tribe = await givenTribe(world, 2);
    const [coming, declining] = tribe.members as [TestPerson, TestPerson];
    const eventId = await givenScheduled(world, tribe);
    await answers(coming, eventId, 'GOING');
    await answers(declining, eventId, 'NOT_GOING');
    const changes = (change: object) => tribe.founder.does('updateTribeEvent', { eventId, ...change }, 'event { id }');
    await changes({ name: 'Late dinner' });
    expect(await toldTo(coming, 'EVENT_CHANGED')).toBe(0);
    await changes({ time: timeIn(world, 24 * 15) });
    await isToldOnce(coming, 'EVENT_CHANGED');
    expect(await toldTo(declining, 'EVENT_CHANGED')).toBe(0);
    await tribe.founder.does('cancelTribeEvent', { eventId }, 'event { id }');
    await isToldOnce(coming, 'EVENT_CANCELLED');
    expect(await toldTo(declining, 'EVENT_CANCELLED')).toBe(0);
    expect(await toldTo(tribe.founder, 'EVENT_CANCELLED')).toBe(0);
  });

  it('tells nothing to a person who left its tribe or was removed', async () => {
    const tribe = await givenTribe(world, 2);
    const [left, removed] = tribe.members as [TestPerson, TestPerson];
    const eventId = await givenScheduled(world, tribe);
    await left.does('leaveTribe', { tribeId: tribe.tribeId }, '__typename');
    await tribe.founder.does('removeTribeMember', { tribeId: tribe.tribeId, userId: removed.id }, 'tribe { id }');
    await allTold(world);
    await tribe.founder.does('cancelTribeEvent', { eventId }, 'event { id }');
    const draftId = await givenDraft(world, tribe);
    const times = [timeIn(world, 48), timeIn(world, 72)];
    await tribe.founder.does('openTribeEventPoll', { eventId: draftId, times }, 'poll { id }');
    for (const person of [left, removed])
      for (const kind of ['EVENT_CANCELLED', 'POLL_OPENED']) expect(await toldTo(person, kind)).toBe(0);
  });

  it('tells members of a poll, and the one who moves up from the waiting list', async () => {
    const tribe = await givenTribe(world, 1);
    const [member] = tribe.members as [TestPerson];
    const draftId = await givenDraft(world, tribe);
    const times = [timeIn(world, 48), timeIn(world, 72)];
    await tribe.founder.does('openTribeEventPoll', { eventId: draftId, times }, 'poll { id }');
    await isToldOnce(member, 'POLL_OPENED');
    expect(await toldTo(tribe.founder, 'POLL_OPENED')).toBe(0);
    const eventId = await givenScheduled(world, tribe, { capacity: 1 });
    await answers(tribe.founder, eventId, 'GOING');
    await answers(member, eventId, 'GOING');
    await answers(tribe.founder, eventId, 'NOT_GOING');
    await isToldOnce(member, 'EVENT_PLACE_GIVEN');
  });
});
