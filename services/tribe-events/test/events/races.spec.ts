import { databaseUrl } from '@kindred/testkit/environment';
import { tribeWorld, type TribeWorld } from '../tribe-world.ts';
import { givenScheduled, givenTribe } from './given-events.ts';

describe.skipIf(!databaseUrl)('many answers at once (need DATABASE_URL)', () => {
  let world: TribeWorld;
  beforeAll(async () => {
    world = await tribeWorld();
  });
  afterAll(() => world?.stop());

  it('give the last places to as many as there are, and let the others wait, each with a number of their own', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenScheduled(world, tribe, { visibility: 'PUBLIC', capacity: 10 });
    const people = await Promise.all(Array.from({ length: 60 }, () => world.person()));
    const answers = await Promise.all(
      people.map((person) =>
        person.does<{ attendee: { isWaiting: boolean } }>(
          'answerTribeEvent',
          { eventId, rsvp: 'GOING' },
          'attendee { isWaiting }',
        ),
      ),
    );
    expect(answers.filter(({ attendee }) => !attendee.isWaiting)).toHaveLength(10);
    const waiting = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query<{ waitingNo: number }>(
        `SELECT waiting_no AS "waitingNo" FROM event_attendee WHERE event_id = $1 AND waiting_no IS NOT NULL ORDER BY 1`,
        [eventId],
      ),
    );
    expect(waiting.map(({ waitingNo }) => waitingNo)).toEqual(Array.from({ length: 50 }, (_, nth) => nth + 1));
  });
});
