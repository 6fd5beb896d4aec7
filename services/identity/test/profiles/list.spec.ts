import { granted } from '@kindred/testkit/graph-client';
import { keepInterests } from '../../src/profiles/interest.ts';
import { ownProfile } from '../../src/profiles/own-profile.ts';
import { matchable } from '../assessments/answers.ts';
import { given, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const listed =
  'username profile { name bio location approximatePoint { latitude longitude } communicationStyle interests { category name level isPrimary } }';
const list = (fields: string) =>
  /* GraphQL */ `query ($first: Int!) { users(first: $first) { edges { node { ${fields} } } pageInfo { hasNextPage } } }`;

interface Answer {
  readonly users: {
    readonly edges: readonly {
      readonly node: {
        readonly profile: { readonly interests: readonly object[] } | null;
        readonly valueProfile?: { readonly resonanceScore: string | null } | null;
      };
    }[];
  };
}

let identity: RunningIdentity;
let viewer: TestPerson;
beforeAll(async () => {
  identity = await runningIdentity();
  viewer = await matchable(await given(identity).person('viewer'));
  await valuing(viewer);
  for (let nth = 0; nth < 7; nth += 1) await valuing(await matchable(await given(identity).person('comparable')));
  for (let nth = 0; nth < 93; nth += 1) await speaking(await given(identity).person('person').verified(), nth);
});
afterAll(() => identity.stop());

async function valuing(person: TestPerson): Promise<void> {
  granted(
    await person.ask(
      /* GraphQL */ `mutation { setValueProfile(input: { values: ["Courage"], archetypes: [] }) { id } }`,
    ),
  );
}

/** Somebody with a profile and up to five interests. */
async function speaking(person: TestPerson, nth: number): Promise<void> {
  await identity.service.work.run({ role: 'person', id: person.id }, async (tx) => {
    (await ownProfile(tx, person.id)).say({ name: `Person ${nth}` });
    await keepInterests(
      tx,
      person.id,
      Array.from({ length: nth % 6 }, (_, place) => ({
        category: 'TECHNOLOGY',
        name: `Thing ${place}`,
        level: 'LOW',
        isPrimary: place === 0,
      })),
    );
  });
}

const ask = (fields: string, first: number) =>
  identity.service.database.statements.during(async () =>
    granted(await viewer.ask<Answer>(list(fields), { first })).users.edges.map(({ node }) => node),
  );

describe('a list of people', () => {
  it('costs at most four statements with profiles and interests, whatever its length', async () => {
    for (const first of [1, 10, 100]) {
      const { result, statements } = await ask(listed, first);
      expect(result).toHaveLength(first);
      expect(statements.slice(4)).toEqual([]);
    }
    const { result } = await ask(listed, 100);
    expect(result.filter(({ profile }) => profile)).toHaveLength(92);
    expect(result.flatMap(({ profile }) => profile?.interests ?? []).length).toBeGreaterThan(200);
  });

  it('costs as many statements for many as for few where it also asks how one resonates with each', async () => {
    const fields = 'valueProfile { resonanceScore }';
    const few = await ask(fields, 3);
    identity.clock.forward({ days: 1 });
    viewer = await given(identity).again(viewer);
    const many = await ask(fields, 8);
    expect(many.result.filter(({ valueProfile }) => valueProfile?.resonanceScore)).toHaveLength(7);
    expect(many.statements).toHaveLength(few.statements.length);
    expect((await ask(fields, 8)).statements).toHaveLength(3);
  });
});
