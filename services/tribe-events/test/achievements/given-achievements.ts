import { eventually } from '@kindred/testkit/eventually';
import { answers, givenScheduled, seen, timeIn, type GivenTribe } from '../events/given-events.ts';
import type { TestPerson, TribeWorld } from '../tribe-world.ts';

export interface Award {
  readonly id: string;
  readonly achievement: { readonly id: string; readonly name: string; readonly pointValue: number };
  readonly metadata: {
    readonly counts: readonly { readonly count: number }[];
    readonly event: { readonly id: string } | null;
    readonly tribe: { readonly id: string } | null;
  } | null;
}

const fields = `achievementPoints achievements(first: 100) { nodes {
  id achievement { id name pointValue } metadata { counts { count } event { id } tribe { id } } } }`;

/** What a viewer sees of what a person has earned; null if they do not. */
export async function awardsOf({ id }: { readonly id: string }, viewer: TestPerson) {
  const { _entities } = await viewer.asks<{
    _entities: { achievementPoints: number | null; achievements: { nodes: Award[] } | null }[];
  }>(
    `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { ${fields} } } }`,
    { id },
  );
  const found = _entities[0];
  if (!found) throw new Error('A person is always found.');
  return { points: found.achievementPoints, awards: found.achievements?.nodes ?? null };
}

/** Waits until a person has earned exactly these, by the names of achievements. */
export const earns = (world: TribeWorld, person: TestPerson, ...names: string[]): Promise<readonly Award[]> =>
  eventually(async () => {
    await world.runJob('award-achievements');
    const { awards } = await awardsOf(person, person);
    expect((awards ?? []).map(({ achievement }) => achievement.name).toSorted()).toEqual(names.toSorted());
    return awards ?? [];
  });

const daysUntilDoor = 23.5 / 24;
/** How far `givenCompleted` moves the clock. */
export const daysOfEvent = 1.5;

/** An event of a tribe that some people answer GOING and some of these check in to; then it ends. */
export async function givenCompleted(
  world: TribeWorld,
  tribe: GivenTribe,
  { going, checkedIn }: { readonly going: readonly TestPerson[]; readonly checkedIn: readonly TestPerson[] },
  input: object = {},
): Promise<string> {
  const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 24), ...input });
  for (const person of going) await answers(person, eventId, 'GOING');
  world.pass(daysUntilDoor);
  const { checkInCode } = await seen<{ checkInCode: { code: string } }>(tribe.founder, eventId, 'checkInCode { code }');
  for (const person of checkedIn)
    await person.does('checkInToTribeEvent', { eventId, proof: { code: checkInCode.code } }, '__typename');
  world.pass(daysOfEvent - daysUntilDoor);
  await world.runJob('advance-events');
  return eventId;
}
