import { granted } from '@kindred/testkit/graph-client';
import { eventually } from '@kindred/testkit/eventually';
import { matchable } from '../assessments/answers.ts';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({ SERVICE_URLS: 'none' });
});
afterAll(() => identity?.stop());

const tables = [
  'profile',
  'preferences',
  'exact_point',
  'interest',
  'value_profile',
  'assessment',
  'personality_trait',
];

async function rowsOf({ id }: TestPerson): Promise<Record<string, number>> {
  const counts = [
    ...tables.map((table) => `(SELECT count(*)::int FROM identity.${table} WHERE user_id = $1) AS ${table}`),
    '(SELECT count(*)::int FROM identity.resonance WHERE $1 IN (low_id, high_id)) AS resonance',
  ];
  const [row] = await identity.rows<Record<string, number>>(`SELECT ${counts.join(', ')}`, [id]);
  return row ?? {};
}

async function speaking(name: string): Promise<TestPerson> {
  const person = await matchable(await given(identity).person(name));
  granted(
    await person.ask(/* GraphQL */ `mutation {
    updateProfile(input: { name: "Somebody", languages: ["de"], point: { latitude: 47.4, longitude: 8.5 } }) { id }
    setInterests(input: { interests: [{ category: TECHNOLOGY, name: "Radio", level: LOW }] }) { id }
    setValueProfile(input: { values: ["Courage"], archetypes: [] }) { id }
  }`),
  );
  return person;
}

describe('erasing somebody', () => {
  it('leaves nothing of what they said, where they were, what they answered and how they resonated, and everything of others', async () => {
    const [ann, bob] = [await speaking('ann'), await speaking('bob')];
    granted(await bob.ask(/* GraphQL */ `query ($id: ID!) { resonanceWith(userId: $id) { band } }`, { id: ann.id }));
    const all = {
      profile: 1,
      preferences: 1,
      exact_point: 1,
      interest: 1,
      value_profile: 1,
      assessment: 1,
      personality_trait: 5,
    };
    expect([await rowsOf(ann), await rowsOf(bob)]).toEqual(Array(2).fill({ ...all, resonance: 1 }));

    granted(
      await ann.ask(
        /* GraphQL */ `mutation ($input: RequestDeletionInput!) { requestDeletion(input: $input) { deletion { dueAt } } }`,
        { input: { password: ann.password } },
      ),
    );
    identity.clock.forward({ days: 30 });
    await identity.job('due-deletions');
    await eventually(async () => expect(Object.values(await rowsOf(ann)).every((count) => count === 0)).toBe(true));
    expect(await rowsOf(bob)).toEqual({ ...all, resonance: 0 });
  });
});
