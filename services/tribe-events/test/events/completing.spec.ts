import { eventBegan } from '@kindred/contracts/tribe-events/event-began';
import { eventCompleted } from '@kindred/contracts/tribe-events/event-completed';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { answers, givenDraft, givenScheduled, givenTribe, timeIn } from './given-events.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

describe('completing an event', () => {
  it('is refused to strangers, to members who are no hosts, and before the event has begun', async () => {
    const tribe = await givenTribe(world);
    const [member] = tribe.members as [TestPerson];
    const eventId = await givenScheduled(world, tribe);
    await (await world.person()).isRefused('NOT_FOUND', 'completeTribeEvent', { eventId });
    await tribe.founder.isRefused('NOT_FOUND', 'completeTribeEvent', { eventId: newId() });
    await member.isRefused('HOSTS_ONLY', 'completeTribeEvent', { eventId });
    await tribe.founder.isRefused('EVENT_NOT_BEGUN', 'completeTribeEvent', { eventId });
    const draft = await givenDraft(world, tribe);
    await tribe.founder.isRefused('EVENT_NOT_BEGUN', 'completeTribeEvent', { eventId: draft });
    await tribe.founder.does('cancelTribeEvent', { eventId }, '__typename');
    await tribe.founder.isRefused('EVENT_CLOSED', 'completeTribeEvent', { eventId });
  });

  it('ends it before its time, once, also if the job has not begun it yet', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 24) });
    await answers(tribe.founder, eventId, 'GOING');
    world.pass(25 / 24);
    const { event } = await tribe.founder.does<{ event: { endedAt: string } }>(
      'completeTribeEvent',
      { eventId },
      'event { status endedAt }',
    );
    expect(event).toMatchObject({ status: 'COMPLETED' });
    expect(new Date(event.endedAt).getTime()).toBeLessThanOrEqual(world.now().getTime());
    await tribe.founder.isRefused('EVENT_CLOSED', 'completeTribeEvent', { eventId });
    world.pass(1);
    await world.runJob('advance-events');
    const about = { eventId, tribeId: tribe.tribeId };
    await eventually(async () => {
      expect(await world.events(eventBegan, eventId)).toEqual([about]);
      expect(await world.events(eventCompleted, eventId)).toEqual([{ ...about, going: 1, checkedIn: 0 }]);
    });
  });
});
