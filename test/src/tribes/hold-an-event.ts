import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import type { Walker } from '../people.ts';
import { expectThat } from '../unexpected.ts';

const draftEvent = /* GraphQL */ `mutation DraftWalk($input: DraftTribeEventInput!) { draftTribeEvent(input: $input) { event { id } } }`;
const scheduleEvent = /* GraphQL */ `mutation ScheduleWalk($input: ScheduleTribeEventInput!) { scheduleTribeEvent(input: $input) { event { id } } }`;
const answerEvent = /* GraphQL */ `mutation AnswerWalk($input: AnswerTribeEventInput!) { answerTribeEvent(input: $input) { attendee { rsvpStatus } } }`;
const checkIn = /* GraphQL */ `mutation CheckInToWalk($input: CheckInToTribeEventInput!) { checkInToTribeEvent(input: $input) { attendee { hasCheckedIn } } }`;
const doorCode = /* GraphQL */ `query DoorOfWalk($id: ID!) { tribeEvent(id: $id) { checkInCode { code } } }`;
const completeEvent = /* GraphQL */ `mutation CompleteWalk($input: CompleteTribeEventInput!) { completeTribeEvent(input: $input) { event { status } } }`;

interface Held {
  readonly tribeId: string;
  readonly host: Walker;
  readonly others: readonly Walker[];
}

/** How many seconds ahead the event begins, at each try: on a slow machine, planning it takes longer. */
const leads = [5, 20, 60, 180];

/**
 * Holds an event: the host plans it for a moment from now, all go and check in, and the host completes it once it has
 * begun. It is planned again if it began before all had answered.
 */
export async function holdAnEvent(graph: Graph, { tribeId, host, others }: Held): Promise<string> {
  const run = <Data>(query: string, input: object, { token }: Walker) => graph.run<Data>(query, { input }, token);
  const everyone = [host, ...others];

  async function plan(seconds: number): Promise<string> {
    const input = { tribeId, name: 'A walk', location: 'Park', time: inSeconds(seconds) };
    const { draftTribeEvent } = await run<{ draftTribeEvent: { event: { id: string } } }>(draftEvent, input, host);
    const eventId = draftTribeEvent.event.id;
    await run(scheduleEvent, { eventId }, host);
    for (const person of everyone) await run(answerEvent, { eventId, rsvp: 'GOING' }, person);
    return eventId;
  }

  const eventId = await firstOf(leads.map((seconds) => () => plan(seconds)));
  const { tribeEvent } = await graph.run<{ tribeEvent: { checkInCode: { code: string } } }>(
    doorCode,
    { id: eventId },
    host.token,
  );
  for (const person of everyone) await run(checkIn, { eventId, proof: { code: tribeEvent.checkInCode.code } }, person);
  await eventually(
    async () => {
      const { completeTribeEvent } = await run<{ completeTribeEvent: { event: { status: string } } }>(
        completeEvent,
        { eventId },
        host,
      );
      expectThat(completeTribeEvent.event.status === 'COMPLETED', 'a completed event', completeTribeEvent);
    },
    { withinMs: 240_000, everyMs: 500 },
  );
  return eventId;
}

/** A time so many seconds from now, as clocks in UTC show it. */
function inSeconds(seconds: number) {
  const local = (ms: number) => new Date(ms).toISOString().slice(0, 19);
  const start = Date.now() + seconds * 1_000;
  return { start: local(start), end: local(start + 3_600_000), timeZone: 'UTC' };
}

async function firstOf<Result>([first, ...further]: readonly (() => Promise<Result>)[]): Promise<Result> {
  if (!first) throw new Error('There is nothing to try.');
  try {
    return await first();
  } catch (error) {
    if (further.length === 0) throw error;
    return firstOf(further);
  }
}
