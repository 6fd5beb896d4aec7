import { attendanceAnswered } from '@kindred/contracts/tribe-events/attendance-answered';
import { eventCancelled } from '@kindred/contracts/tribe-events/event-cancelled';
import { eventCompleted } from '@kindred/contracts/tribe-events/event-completed';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { eventually } from '@kindred/testkit/eventually';
import { refusedWith } from '@kindred/testkit/graph-client';
import { tribeWorld, type TribeWorld } from '../tribe-world.ts';
import { answers, givenDraft, givenScheduled, givenTribe, place, seen, timeIn } from './given-events.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const query = 'query ($id: ID!) { tribeEvent(id: $id) { name } }';

describe('planning an event', () => {
  it.each([
    ['of 10 minutes', (): object => timeIn(world, 24, 10), 'TOO_SHORT'],
    ['of 8 days', (): object => timeIn(world, 24, 8 * 24 * 60), 'TOO_LONG'],
    ['two years ahead', (): object => timeIn(world, 24 * 730), 'TOO_FAR_AHEAD'],
    ['in the past', (): object => timeIn(world, -24), 'PAST'],
    ['that ends before it begins', (): object => timeIn(world, 24, -30), 'ENDS_BEFORE_IT_BEGINS'],
  ])('refuses one %s', async (_name, time, reason) => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const input = { tribeId, name: 'Dinner', time: time() };
    const document = 'mutation ($input: DraftTribeEventInput!) { draftTribeEvent(input: $input) { __typename } }';
    const answer = await founder.graph.request(document, { input });
    refusedWith('INVALID_EVENT_TIME')(answer);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ details: { reason } });
  });

  it('refuses a time zone that there is none of, a cost in Chrona, a payment for nothing and a capacity of 0', async () => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const time = { ...timeIn(world, 24), timeZone: 'Europe/Atlantis' };
    for (const [code, more] of [
      ['INVALID_TIME_ZONE', { time }],
      ['INVALID_EVENT_COST', { cost: { minorUnits: '100', currency: 'CHRONA' } }],
      ['INVALID_EVENT_COST', { cost: { minorUnits: '-1', currency: 'EUR' } }],
      ['INVALID_CAPACITY', { capacity: 0 }],
      ['INVALID_TEXT', { name: ' ' }],
      ['INVALID_LOCATION', { point: { latitude: 91, longitude: 0 } }],
    ] as const)
      await founder.isRefused(code, 'draftTribeEvent', { tribeId, name: 'Dinner', ...more });
    const eventId = await givenDraft(world, { founder, tribeId, members: [] });
    await founder.isRefused('INVALID_EVENT_COST', 'updateTribeEvent', { eventId, paymentRequired: true });
  });

  it('refuses a public event of a person who may make none, and everything of strangers', async () => {
    const tribe = await givenTribe(world);
    const [member] = tribe.members;
    const eventId = await givenDraft(world, tribe);
    const stranger = await world.person();
    const draft = { tribeId: tribe.tribeId, name: 'Party', visibility: 'PUBLIC' };
    await member?.isRefused('PUBLIC_NOT_ALLOWED', 'draftTribeEvent', draft);
    await stranger.isRefused('NOT_FOUND', 'draftTribeEvent', { ...draft, visibility: 'TRIBE_ONLY' });
    await stranger.isRefused('NOT_FOUND', 'scheduleTribeEvent', { eventId });
    await stranger.isRefused('NOT_FOUND', 'answerTribeEvent', { eventId, rsvp: 'GOING' });
    refusedWith('NOT_FOUND')(await stranger.graph.request(query, { id: eventId }));
  });

  it('refuses to schedule without a time, without a place, twice, and by others than hosts', async () => {
    const tribe = await givenTribe(world);
    const [member] = tribe.members;
    const timeless = await givenDraft(world, tribe, { time: null });
    const nowhere = await givenDraft(world, tribe, { location: null });
    const online = await givenDraft(world, tribe, { eventType: 'HYBRID' });
    await tribe.founder.isRefused('EVENT_TIME_NEEDED', 'scheduleTribeEvent', { eventId: timeless });
    await tribe.founder.isRefused('EVENT_PLACE_NEEDED', 'scheduleTribeEvent', { eventId: nowhere });
    await tribe.founder.isRefused('EVENT_PLACE_NEEDED', 'scheduleTribeEvent', { eventId: online });
    await member?.isRefused('HOSTS_ONLY', 'scheduleTribeEvent', { eventId: timeless });
    const eventId = await givenScheduled(world, tribe);
    await tribe.founder.isRefused('EVENT_CLOSED', 'scheduleTribeEvent', { eventId });
    await tribe.founder.isRefused('FIXED_ONCE_SCHEDULED', 'updateTribeEvent', { eventId, visibility: 'PUBLIC' });
    await tribe.founder.isRefused('EVENT_TIME_NEEDED', 'updateTribeEvent', { eventId, time: null });
  });

  it('refuses the eleventh upcoming event', async () => {
    const tribe = await givenTribe(world, 0);
    for (let nth = 0; nth < 10; nth += 1) await givenScheduled(world, tribe);
    const eventId = await givenDraft(world, tribe);
    await tribe.founder.isRefused('TOO_MANY_EVENTS', 'scheduleTribeEvent', { eventId });
  });

  it('asks all members once it is scheduled, and publishes what it costs', async () => {
    const tribe = await givenTribe(world);
    const cost = { minorUnits: '4800', currency: 'EUR' };
    const eventId = await givenScheduled(world, tribe, { cost });
    expect(
      await seen(tribe.founder, eventId, 'status attendance { noResponse } cost { minorUnits } point { latitude }'),
    ).toEqual({
      status: 'SCHEDULED',
      attendance: { noResponse: 2 },
      cost: { minorUnits: '4800' },
      point: { latitude: place.latitude },
    });
    await eventually(async () => {
      const told = await world.events(eventScheduled, eventId);
      expect(told).toMatchObject([{ amount: 4_800, currency: 'EUR', participantIds: [], payeeId: tribe.founder.id }]);
    });
    const { tribe: shown } = await tribe.founder.asks<{ tribe: object }>(
      'query ($id: ID!) { tribe(id: $id) { activities { nodes { activityType metadata { event { id } } } } } }',
      { id: tribe.tribeId },
    );
    expect(shown).toMatchObject({
      activities: {
        nodes: expect.arrayContaining([{ activityType: 'EVENT_CREATED', metadata: { event: { id: eventId } } }]),
      },
    });
  });

  it('shows a public event to all who are not kept apart, without what only attendees see', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenScheduled(world, tribe, {
      visibility: 'PUBLIC',
      eventType: 'HYBRID',
      meetingUrl: 'https://meet.example/room',
    });
    const guest = await world.person();
    const fields =
      'name point { latitude } approximatePoint { latitude } meetingUrl hosts { id } attendees { totalCount }';
    expect(await seen(guest, eventId, fields)).toEqual({
      name: 'Dinner',
      point: null,
      approximatePoint: { latitude: expect.closeTo(place.latitude, 1) },
      meetingUrl: null,
      hosts: null,
      attendees: null,
    });
    await answers(guest, eventId, 'MAYBE');
    expect(await seen(guest, eventId, fields)).toMatchObject({
      point: place.latitude === 0 ? null : { latitude: place.latitude },
      meetingUrl: 'https://meet.example/room',
      attendees: { totalCount: 2 },
    });
  });

  it('cancels for good, and is cloned', async () => {
    const tribe = await givenTribe(world);
    const [member] = tribe.members;
    const eventId = await givenScheduled(world, tribe, { cost: { minorUnits: '900', currency: 'EUR' } });
    await answers(tribe.founder, eventId, 'GOING');
    await tribe.founder.does('cancelTribeEvent', { eventId, reason: 'Rain' }, 'event { status cancellationReason }');
    await tribe.founder.isRefused('EVENT_CLOSED', 'cancelTribeEvent', { eventId });
    await member?.isRefused('EVENT_CLOSED', 'answerTribeEvent', { eventId, rsvp: 'GOING' });
    await eventually(async () => {
      expect(await world.events(eventCancelled, eventId)).toHaveLength(1);
      expect((await world.events(eventScheduled, eventId)).at(-1)).toMatchObject({ amount: 0, participantIds: [] });
    });
    const cloned = await member?.does<{ event: object }>(
      'cloneTribeEvent',
      { eventId, time: timeIn(world, 48) },
      'event { status name cost { minorUnits } clonedFrom { id } hosts { id } }',
    );
    expect(cloned?.event).toEqual({
      status: 'DRAFT',
      name: 'Dinner',
      cost: { minorUnits: '900' },
      clonedFrom: { id: eventId },
      hosts: [{ id: member?.id }],
    });
  });

  it('begins and completes by the clock, and counts who came', async () => {
    const tribe = await givenTribe(world);
    const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 24) });
    await answers(tribe.founder, eventId, 'GOING');
    world.pass(2);
    await world.runJob('advance-events');
    expect(await seen(tribe.founder, eventId, 'status')).toEqual({ status: 'COMPLETED' });
    await eventually(async () => {
      expect(await world.events(eventCompleted, eventId)).toMatchObject([{ going: 1, checkedIn: 0 }]);
      expect(await world.events(attendanceAnswered, eventId)).toHaveLength(1);
    });
    await tribe.founder.isRefused('EVENT_CLOSED', 'updateTribeEvent', { eventId, name: 'Late' });
  });
});

describe('the hosts of an event', () => {
  it('are members, at least one, and change by hosts', async () => {
    const tribe = await givenTribe(world, 2);
    const [member, other] = tribe.members;
    const eventId = await givenDraft(world, tribe);
    const stranger = await world.person();
    await other?.isRefused('HOSTS_ONLY', 'addTribeEventHost', { eventId, userId: other.id });
    await tribe.founder.isRefused('NOT_FOUND', 'addTribeEventHost', { eventId, userId: stranger.id });
    await tribe.founder.isRefused('LAST_HOST', 'removeTribeEventHost', { eventId, userId: tribe.founder.id });
    await tribe.founder.does('addTribeEventHost', { eventId, userId: member?.id }, 'event { id }');
    const { event } = await (member ?? tribe.founder).does<{ event: object }>(
      'removeTribeEventHost',
      { eventId, userId: tribe.founder.id },
      'event { hosts { id } }',
    );
    expect(event).toEqual({ hosts: [{ id: member?.id }] });
  });
});
