import { granted } from '@kindred/testkit/graph-client';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { matchable } from '../assessments/answers.ts';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { blockUser, tied } from '../ties/ask.ts';
import { fieldsOfPerson, pathsToPeople, peopleAt, queryAlong } from './paths-to-people.ts';

let identity: RunningIdentity;
let schema: GraphQLSchema;
let ann: TestPerson;
let root: TestPerson;
let others: Record<'bob' | 'foe' | 'away' | 'leaving' | 'closed' | 'erased', TestPerson>;

beforeAll(async () => {
  identity = await runningIdentity();
  schema = buildClientSchema(
    granted(await given(identity).nobody.request(getIntrospectionQuery())) as unknown as IntrospectionQuery,
  );
  const person = (name: string) => given(identity).person(name);
  ann = await matchable(await person('ann'));
  root = await person('root').admin();
  others = {
    bob: await matchable(await person('bob')),
    foe: await person('foe'),
    away: await person('away'),
    leaving: await person('leaving'),
    closed: await person('closed'),
    erased: await person('erased'),
  };
  for (const other of Object.values(others)) for (const viewer of [ann, root]) await tied(viewer, other);
  await hide();
});
afterAll(() => identity?.stop());

/** Each of the others is hidden in a way of their own; bob is not. */
async function hide(): Promise<void> {
  for (const viewer of [ann, root]) granted(await blockUser(viewer, others.foe.id));
  granted(await others.away.ask('mutation { deactivateAccount { __typename } }'));
  granted(
    await others.leaving.ask(
      'mutation ($password: String!) { requestDeletion(input: { password: $password }) { __typename } }',
      { password: others.leaving.password },
    ),
  );
  granted(
    await root.ask('mutation ($id: ID!) { suspendUser(input: { userId: $id, reason: OTHER }) { __typename } }', {
      id: others.closed.id,
    }),
  );
  await identity.rows(
    `UPDATE identity.account SET status = 'DELETED', email = NULL, username = NULL, username_skeleton = NULL, is_verified = false, verified_at = NULL WHERE id = $1`,
    [others.erased.id],
  );
}

/** What each path shows of each person, by the person's id. */
async function seenBy(viewer: TestPerson): Promise<Map<string, Map<string, string[]>>> {
  const fields = fieldsOfPerson(schema);
  const seen = new Map<string, Map<string, string[]>>();
  const note = (person: Record<string, unknown>, path: string) => {
    const values = seen.get(String(person.id)) ?? new Map<string, string[]>();
    seen.set(String(person.id), values);
    const shown = JSON.stringify(person);
    values.set(shown, [...(values.get(shown) ?? []), path]);
  };
  for (const other of [viewer, ...Object.values(others)]) {
    for (const path of pathsToPeople(schema, argumentsAbout(other)).paths) {
      const { data } = await viewer.ask(queryAlong(path, fields));
      for (const person of peopleAt(data, path)) note(person, path.join(' '));
    }
    const { data } = await viewer.ask<{ _entities: Record<string, unknown>[] }>(
      `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { ${fields} } } }`,
      { id: other.id },
    );
    for (const person of data?._entities ?? []) note(person, 'reference');
  }
  return seen;
}

/** What a field is asked with that needs arguments. */
function argumentsAbout({ id, username }: TestPerson): Record<string, string> {
  return {
    'Query.user': `id: "${id}"`,
    'Query.userByName': `username: "${username}"`,
    'Query.resonanceWith': `userId: "${id}"`,
  };
}

describe('a person', () => {
  it('is asked for by every path of the schema', () => {
    const { unasked, paths } = pathsToPeople(schema, argumentsAbout(ann));
    expect([...unasked]).toEqual([]);
    expect(paths.map((path) => path.join(' '))).toEqual(
      expect.arrayContaining([
        'me ties(first: 100) edges node user',
        'accounts(first: 100) edges node',
        'adminActions(first: 100) edges node user',
      ]),
    );
  });

  it.each(['a person', 'an admin'])('has the same values by whatever path %s comes to them', async (who) => {
    const seen = await seenBy(who === 'an admin' ? root : ann);
    const withSeveral = [...seen].filter(([, values]) => values.size !== 1).map(([id, values]) => [id, [...values]]);
    expect(withSeveral).toEqual([]);
    // Each person was come to by several paths, or there was nothing to compare.
    for (const { id } of Object.values(others))
      expect([...(seen.get(id)?.values() ?? [])].flat().length).toBeGreaterThan(1);
  });

  it('whom a viewer has a tie with is never null: hidden people have a status', async () => {
    const shown = await seenBy(ann);
    const statusOf = ({ id }: TestPerson) =>
      (JSON.parse([...(shown.get(id)?.keys() ?? [])][0] ?? '{}') as { status?: string | null }).status;
    const { bob, foe, away, leaving, closed, erased } = others;
    expect([foe, away, leaving, closed].map(statusOf)).toEqual(['INACTIVE', 'INACTIVE', 'INACTIVE', 'INACTIVE']);
    expect([statusOf(erased), statusOf(bob)]).toEqual(['DELETED', null]);
  });
});
