import type { TestPerson, TribeWorld } from './tribe-world.ts';

/** A tribe of a founder, with so many members beside them. A public one needs a founder who may make it. */
export async function givenTribe(world: TribeWorld, others = 0, input: object = {}) {
  const founder = await world.person('TRIBE_CREATOR');
  const { tribe } = await founder.does<{ tribe: { id: string } }>(
    'createTribe',
    { name: 'Walkers', ...input },
    'tribe { id }',
  );
  const members: TestPerson[] = [];
  for (let nth = 0; nth < others; nth += 1) {
    const member = await world.person();
    await invite(founder, tribe.id, member);
    await accept(member, tribe.id);
    members.push(member);
  }
  return { founder, tribeId: tribe.id, members };
}

export const invite = (by: TestPerson, tribeId: string, { id }: { readonly id: string }) =>
  by.does<{ membership: { id: string; status: string }; tribe: { freeSeats: number } }>(
    'inviteToTribe',
    { tribeId, userId: id },
    'membership { id status } tribe { freeSeats }',
  );

export const accept = (person: TestPerson, tribeId: string) =>
  person.does<{ tribe: { status: string; memberCount: number } }>(
    'acceptTribeInvitation',
    { tribeId },
    'membership { status } tribe { status memberCount }',
  );

/** How many ACTIVE members a tribe has, and its status. */
export async function statusOf(viewer: TestPerson, tribeId: string) {
  const query = 'query ($id: ID!) { tribe(id: $id) { status memberCount } }';
  return (await viewer.asks<{ tribe: { status: string; memberCount: number } }>(query, { id: tribeId })).tribe;
}

/** What a person sees of themselves. */
export async function ownFields<Fields>({ id, asks }: TestPerson, fields: string): Promise<Fields> {
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { ${fields} } } }`;
  return (await asks<{ _entities: Fields[] }>(query, { id }))._entities[0]!;
}

/** Sends a mutation of several people at once. Returns the code of each refusal, or `granted`. */
export async function atOnce(mutation: string, calls: readonly (readonly [TestPerson, object])[]): Promise<string[]> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  const answers = await Promise.all(calls.map(([{ graph }, input]) => graph.request(document, { input })));
  return answers.map(({ errors }) => errors[0]?.extensions?.code ?? 'granted');
}
