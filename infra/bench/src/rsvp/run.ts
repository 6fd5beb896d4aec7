import { newId } from '@kindred/contracts/uuid';
import { graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import { draftEvent } from '@kindred/tribe-events/events/draft-event';
import { localTimeOf } from '@kindred/tribe-events/events/local-time';
import { scheduleEvent } from '@kindred/tribe-events/events/schedule-event';
import { createTribe } from '@kindred/tribe-events/tribes/create-tribe';
import { connected } from '../discovery/fill.ts';
import { prepare, setScene, type Scene } from '../discovery/scene.ts';
import { ownDatabase } from '../own-database.ts';
import { quantile, rounded, timed } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';

const people = 1_000;
const places = 10;

/**
 * A thousand people who answer GOING at once through GraphQL, for the last ten places of an event. The reference is a
 * thousand bare transactions at once that lock the event's row and write an answer.
 */
export async function run(): Promise<Record<string, unknown>> {
  const database = await ownDatabase();
  try {
    await prepare(database.url);
    const scene = await setScene(database.url);
    try {
      return await measured(scene, database.url);
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}

const asPerson = () => ({ role: 'person', id: newId(), loginId: newId() }) as const;

async function measured(scene: Scene, url: string): Promise<Record<string, unknown>> {
  const eventId = await givenEvent(scene);
  const stolen = await watchStolenCpu();
  const callers = await Promise.all(Array.from({ length: people }, () => caller(scene)));
  const times: number[] = [];
  const refused: string[] = [];
  const whole = await timed(() =>
    Promise.all(
      callers.map(async (graph) => {
        const { ms, result } = await timed(() => graph.request(going, { eventId }));
        times.push(ms);
        refused.push(...result.errors.map(({ message }) => message));
      }),
    ),
  );
  const counted = await countAnswers(url, eventId);
  const bare = await timed(() => answerBare(url, eventId));
  return {
    ...counted,
    refused: refused.length,
    mustReachGoing: places,
    mustReachWaiting: people - places,
    seconds: rounded(whole.ms / 1_000),
    ratioToBare: rounded(whole.ms / bare.ms),
    p99Ms: quantile(times, 0.99),
    stolenPercent: rounded(await stolen()),
  };
}

const going = `mutation ($eventId: ID!) {
  answerTribeEvent(input: { eventId: $eventId, rsvp: GOING }) { attendee { isWaiting waitingPosition } }
}`;

async function caller({ service, tokenOf }: Scene): Promise<GraphClient> {
  return graphClient(`${service.url}/graphql`, { token: await tokenOf(newId()) });
}

async function givenEvent({ service: { work } }: Scene): Promise<string> {
  const founder = asPerson();
  const { tribe } = await createTribe(work, founder, true, {
    name: 'Crowd',
    privacy: 'PUBLIC',
    maxMembers: 8,
    interests: [],
  });
  const begin = new Date(Date.now() + 86_400_000);
  const time = { start: localTimeOf(begin, 'UTC'), end: localTimeOf(new Date(begin.getTime() + 3_600_000), 'UTC') };
  const { event } = await draftEvent(work, founder, true, {
    tribeId: tribe.id,
    name: 'Concert',
    visibility: 'PUBLIC',
    location: 'Park',
    capacity: places,
    time: { ...time, timeZone: 'UTC' },
  });
  await scheduleEvent(work, founder, { eventId: event.id });
  return event.id;
}

/** Who has a place, who waits, and whether the waiting numbers are 1, 2, 3 and so on. */
function countAnswers(url: string, eventId: string): Promise<Record<string, unknown>> {
  return connected(url, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(
      `SELECT count(placed_at)::int AS going, count(waiting_no)::int AS waiting,
         count(DISTINCT waiting_no)::int = max(waiting_no) AS "isInOrder",
         (SELECT places_taken FROM tribe_event WHERE id = $1) AS "placesTaken"
       FROM event_attendee WHERE event_id = $1`,
      [eventId],
    );
    return rows[0] ?? {};
  });
}

const connections = 10;

async function answerBare(url: string, eventId: string): Promise<void> {
  let left = people;
  const worker = () =>
    connected(url, async (client) => {
      for (; left > 0;) {
        left -= 1;
        await client.query('BEGIN');
        await client.query('SELECT FROM tribe_event WHERE id = $1 FOR NO KEY UPDATE', [eventId]);
        await client.query(
          `INSERT INTO event_attendee (id, event_id, user_id, rsvp_status, rsvp_time, waiting_no, has_guest, payment_status, wrong_codes)
           VALUES ($1, $2, $3, 'GOING', now(), 1, false, 'NOT_REQUIRED', 0)`,
          [newId(), eventId, newId()],
        );
        await client.query('UPDATE tribe_event SET version = version + 1 WHERE id = $1', [eventId]);
        await client.query('COMMIT');
      }
    });
  await Promise.all(Array.from({ length: connections }, worker));
}
