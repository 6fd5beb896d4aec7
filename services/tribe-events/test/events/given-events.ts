import { localTimeOf } from '../../src/events/local-time.ts';
import type { TestPerson, TribeWorld } from '../tribe-world.ts';

export const berlin = 'Europe/Berlin';
/** A place in Berlin. */
export const place = { latitude: 52.52, longitude: 13.405 };

/** A time so many hours from now, as clocks in Berlin show it, to the minute. */
export function timeIn(world: TribeWorld, hours: number, lengthMinutes = 180) {
  const start = new Date(Math.ceil(world.now().getTime() / 60_000) * 60_000 + hours * 3_600_000);
  const end = new Date(start.getTime() + lengthMinutes * 60_000);
  return { start: localTimeOf(start, berlin), end: localTimeOf(end, berlin), timeZone: berlin };
}

export interface GivenTribe {
  readonly tribeId: string;
  readonly founder: TestPerson;
  readonly members: readonly TestPerson[];
}

/** A tribe of a founder and so many other members. */
export async function givenTribe(world: TribeWorld, others = 1): Promise<GivenTribe> {
  const founder = await world.person('TRIBE_CREATOR');
  const { tribe } = await founder.does<{ tribe: { id: string } }>(
    'createTribe',
    { name: 'Diners', privacy: 'PUBLIC' },
    'tribe { id }',
  );
  const members: TestPerson[] = [];
  for (let nth = 0; nth < others; nth += 1) {
    const member = await world.person();
    await founder.does('inviteToTribe', { tribeId: tribe.id, userId: member.id }, '__typename');
    await member.does('acceptTribeInvitation', { tribeId: tribe.id }, '__typename');
    members.push(member);
  }
  return { tribeId: tribe.id, founder, members };
}

/** A draft that can be scheduled: a dinner in two weeks. */
export async function givenDraft(
  world: TribeWorld,
  { tribeId, founder }: GivenTribe,
  input: object = {},
): Promise<string> {
  const { event } = await founder.does<{ event: { id: string } }>(
    'draftTribeEvent',
    { tribeId, name: 'Dinner', time: timeIn(world, 24 * 14), location: 'Café Kranz', point: place, ...input },
    'event { id }',
  );
  return event.id;
}

export async function givenScheduled(world: TribeWorld, tribe: GivenTribe, input: object = {}): Promise<string> {
  const eventId = await givenDraft(world, tribe, input);
  await tribe.founder.does('scheduleTribeEvent', { eventId }, 'event { status }');
  return eventId;
}

/** Answers an event, and gives the attendee. */
export async function answers(person: TestPerson, eventId: string, rsvp: string, withGuest = false) {
  const { attendee } = await person.does<{
    attendee: { id: string; rsvpStatus: string; isWaiting: boolean; waitingPosition: number | null; hasGuest: boolean };
  }>('answerTribeEvent', { eventId, rsvp, withGuest }, 'attendee { id rsvpStatus isWaiting waitingPosition hasGuest }');
  return attendee;
}

/** What a person sees of an event, or null if they do not see it. */
export async function seen<Fields>(person: TestPerson, eventId: string, fields: string): Promise<Fields> {
  const { tribeEvent } = await person.asks<{ tribeEvent: Fields }>(
    `query ($id: ID!) { tribeEvent(id: $id) { ${fields} } }`,
    { id: eventId },
  );
  return tribeEvent;
}
