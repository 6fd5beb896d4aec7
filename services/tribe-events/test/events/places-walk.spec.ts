import fc from 'fast-check';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenScheduled, givenTribe, type GivenTribe } from './given-events.ts';

let world: TribeWorld;
let tribe: GivenTribe;
let people: TestPerson[];
beforeAll(async () => {
  world = await tribeWorld();
  tribe = await givenTribe(world, 0);
  people = await Promise.all(Array.from({ length: 5 }, () => world.person()));
});
afterAll(() => world?.stop());

/** What a person asked for, as the rules of an event say it, without the service's code. */
interface Party {
  readonly who: number;
  size: number;
  hasPlace: boolean;
}

/** An event of so many places. Parties are in the order in which they asked; those who are not going are not in it. */
interface Model {
  capacity: number;
  parties: Party[];
}

type Step =
  | { readonly act: 'go'; readonly who: number; readonly size: 1 | 2 }
  | { readonly act: 'stay'; readonly who: number }
  | { readonly act: 'resize'; readonly capacity: number };

const taken = ({ parties }: Model) => parties.reduce((sum, { size, hasPlace }) => sum + (hasPlace ? size : 0), 0);

/** Each place goes to the first party that fits into what is free. */
function giveOut(model: Model): void {
  for (const party of model.parties)
    if (!party.hasPlace && party.size <= model.capacity - taken(model)) party.hasPlace = true;
}

/** Takes a step. Returns the code of its refusal, or null. */
function walk(model: Model, step: Step): string | null {
  if (step.act === 'resize') {
    if (step.capacity < taken(model)) return 'CAPACITY_BELOW_ATTENDANCE';
    model.capacity = step.capacity;
  } else if (step.act === 'stay') {
    model.parties = model.parties.filter(({ who }) => who !== step.who);
  } else {
    const known = model.parties.find(({ who }) => who === step.who);
    if (known?.hasPlace && step.size - known.size > model.capacity - taken(model)) return 'EVENT_FULL';
    if (known) known.size = step.size;
    else model.parties.push({ who: step.who, size: step.size, hasPlace: false });
  }
  giveOut(model);
  return null;
}

async function takeStep(step: Step, eventId: string): Promise<string | null> {
  const [mutation, input, by] =
    step.act === 'resize'
      ? (['updateTribeEvent', { eventId, capacity: step.capacity }, tribe.founder] as const)
      : step.act === 'stay'
        ? (['answerTribeEvent', { eventId, rsvp: 'NOT_GOING' }, people[step.who]!] as const)
        : (['answerTribeEvent', { eventId, rsvp: 'GOING', withGuest: step.size === 2 }, people[step.who]!] as const);
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { errors } = await by.graph.request(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { event { id } } }`,
    { input },
  );
  return errors[0]?.extensions?.code ?? null;
}

/** Who has a place and who waits, in the order of the list, as the database has it. */
async function stored(eventId: string) {
  const rows = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
    tx.query<{ userId: string; placed: boolean; taken: number }>(
      `SELECT a.user_id AS "userId", a.placed_at IS NOT NULL AS placed, e.places_taken AS taken
       FROM tribe_event e LEFT JOIN event_attendee a ON a.event_id = e.id AND a.rsvp_status = 'GOING'
       WHERE e.id = $1 ORDER BY a.waiting_no`,
      [eventId],
    ),
  );
  const numberOf = ({ userId }: { userId: string }) => people.findIndex(({ id }) => id === userId);
  return {
    taken: rows[0]?.taken,
    placed: rows
      .filter(({ placed }) => placed)
      .map(numberOf)
      .toSorted(),
    waiting: rows.filter(({ placed, userId }) => !placed && userId !== null).map(numberOf),
  };
}

const who = fc.nat(4);
const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ act: fc.constant('go' as const), who, size: fc.constantFrom(1 as const, 2 as const) }),
    },
    { weight: 3, arbitrary: fc.record({ act: fc.constant('stay' as const), who }) },
    {
      weight: 1,
      arbitrary: fc.record({ act: fc.constant('resize' as const), capacity: fc.integer({ min: 1, max: 5 }) }),
    },
  ),
  { minLength: 8, maxLength: 25 },
);

it('gives places and keeps the waiting list in any order of answers as the rules say', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const model: Model = { capacity: 3, parties: [] };
      const input = { visibility: 'PUBLIC', capacity: model.capacity, allowsGuests: true };
      const eventId = await givenScheduled(world, tribe, input);
      for (const step of all) {
        const refused = walk(model, step);
        expect({ step, refused: await takeStep(step, eventId) }).toEqual({ step, refused });
        expect(await stored(eventId)).toEqual({
          taken: taken(model),
          placed: model.parties.flatMap(({ who: one, hasPlace }) => (hasPlace ? [one] : [])).toSorted(),
          waiting: model.parties.flatMap(({ who: one, hasPlace }) => (hasPlace ? [] : [one])),
        });
      }
      // A tribe has ten upcoming events at most.
      await tribe.founder.does('cancelTribeEvent', { eventId }, 'event { id }');
    }),
    { numRuns: 12 },
  );
});
