import type { TestPerson, TribeWorld } from '../tribe-world.ts';

export interface SeenHive {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly pledgeCount: number;
  readonly memberCount: number;
}

export const hiveFields = 'hive { id name status pledgeCount memberCount } membership { id status role isAdmin }';

/** A hive that is valid as it is, with what a test changes. */
export const hiveInput = (world: TribeWorld, change: object = {}) => ({
  name: 'Bees on the roof',
  description: 'We keep bees on the roof of the library.',
  categories: ['OUTDOOR_ADVENTURES'],
  pledgeGoal: 3,
  pledgeDeadline: inDays(world, 30),
  ...change,
});

export const inDays = (world: TribeWorld, days: number) =>
  new Date(world.now().getTime() + days * 86_400_000).toISOString();

/** A proposed hive, with so many pledges beside its founder's. */
export async function givenProposed(world: TribeWorld, pledges = 0, change: object = {}) {
  const founder = await world.person();
  const { hive } = await founder.does<{ hive: SeenHive }>('foundHive', hiveInput(world, change), hiveFields);
  const pledged: TestPerson[] = [];
  for (let nth = 0; nth < pledges; nth += 1) {
    const person = await world.person();
    await person.does('pledgeToHive', { hiveId: hive.id }, hiveFields);
    pledged.push(person);
  }
  return { founder, hiveId: hive.id, pledged };
}

/** An ACTIVE hive with three members: its founder as steward, and two more. */
export async function givenActive(world: TribeWorld) {
  const { founder, hiveId, pledged } = await givenProposed(world, 2);
  const [one, other] = pledged as [TestPerson, TestPerson];
  return { steward: founder, hiveId, one, other };
}

export async function seenHive(viewer: TestPerson, hiveId: string): Promise<SeenHive> {
  const query = 'query ($id: ID!) { hive(id: $id) { id name status pledgeCount memberCount } }';
  return (await viewer.asks<{ hive: SeenHive }>(query, { id: hiveId })).hive;
}

export interface Roster {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly user: { readonly id: string };
    readonly role: string;
    readonly isAdmin: boolean;
  }[];
}

/** The members of a hive as a person sees them; null if they see none. */
export async function roster(viewer: TestPerson, hiveId: string, args = 'first: 20'): Promise<Roster | null> {
  const query = `query ($id: ID!) { hive(id: $id) { members(${args}) { totalCount nodes { role isAdmin user { id } } } } }`;
  return (await viewer.asks<{ hive: { members: Roster | null } }>(query, { id: hiveId })).hive.members;
}

/** Makes the service know of a block between two people. */
export async function blocked(world: TribeWorld, one: TestPerson, other: TestPerson) {
  const tieId = world.identity.block(one.id, other.id);
  await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
    tx.query('INSERT INTO tie_to_ask (tie_id, noted_at) VALUES ($1, $2)', [tieId, tx.now]),
  );
  await world.runJob('ask-blocks');
}
