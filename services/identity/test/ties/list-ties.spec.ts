import { granted } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { asked, blockUser, endTie, pageOfTies, tied, tiesOf, type Ties } from './ask.ts';

const others = 'query ($id: ID!) { user(id: $id) { ties(first: 5) { edges { cursor } } tie { status } } }';
const everybody = '{ users(first: 100) { edges { node { id tie { status } } } } }';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity?.stop());

const person = (name: string) => given(identity).person(name);

/** Somebody with ties of each kind, their ids the newest first. Every second two come at the same moment. */
async function wellConnected(): Promise<{ ann: TestPerson; ids: string[] }> {
  const ann = await person('ann');
  const ids: string[] = [];
  for (let nth = 0; nth < 7; nth += 1) {
    if (nth % 2 === 0) identity.clock.forward({ seconds: 1 });
    const other = await person('friend');
    const tie =
      nth === 2
        ? granted(await blockUser(ann, other.id)).blockUser
        : nth === 5
          ? await asked(other, ann)
          : nth === 6
            ? await asked(ann, other)
            : await tied(ann, other);
    ids.push(tie.id);
  }
  const placed = (await tiesOf(ann)).map(({ id, createdAt }) => ({ id, createdAt }));
  ids.sort((one, other) => place(other).localeCompare(place(one)));
  return { ann, ids };

  function place(id: string): string {
    return `${placed.find((tie) => tie.id === id)?.createdAt} ${id}`;
  }
}

describe('ties', () => {
  it('are shown to nobody else, not even to an admin', async () => {
    const [ann, bob, admin] = [await person('ann'), await person('bob'), await person('root').admin()];
    await tied(ann, bob);
    expect(granted(await admin.ask(others, { id: ann.id }))).toEqual({ user: { ties: null, tie: null } });
    expect(granted(await bob.ask(others, { id: ann.id }))).toEqual({ user: { ties: null, tie: { status: 'ACTIVE' } } });
  });

  it.each([{ first: 101 }, { first: 0 }, { first: -1 }])('are refused in pages of %j', async (page) => {
    await refused(pageOfTies(await person('ann'), page), 'INVALID_PAGE_SIZE');
  });

  it('are refused after a cursor that was not given out for them', async () => {
    const ann = await person('ann');
    const { users } = granted(
      await ann.ask<{ users: { pageInfo: { endCursor: string } } }>('{ users(first: 1) { pageInfo { endCursor } } }'),
    );
    for (const after of ['forged', '', users.pageInfo.endCursor])
      await refused(pageOfTies(ann, { after }), 'INVALID_CURSOR');
  });

  it('come the newest first, in pages that miss none and repeat none', async () => {
    const { ann, ids } = await wellConnected();
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const {
        me: { ties: page },
      }: Ties = granted(await pageOfTies(ann, { first: 2, after }));
      seen.push(...page.edges.map(({ node }) => node.id));
      sizes.push(page.edges.length);
      expect(page.edges.at(-1)?.cursor).toBe(page.pageInfo.endCursor);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(sizes).toEqual([2, 2, 2, 1]);
    expect(seen).toEqual(ids);
  });

  it('can be asked for by where they stand', async () => {
    const { ann } = await wellConnected();
    expect((await tiesOf(ann, 'ACTIVE')).map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE']);
    expect((await tiesOf(ann, 'BLOCKED')).map(({ status }) => status)).toEqual(['BLOCKED']);
    expect(
      (await tiesOf(ann, 'PENDING'))
        .map(({ status, byMe }) => ({ status, byMe }))
        .toSorted((one, other) => Number(one.byMe) - Number(other.byMe)),
    ).toEqual([
      { status: 'PENDING', byMe: false },
      { status: 'PENDING', byMe: true },
    ]);
  });

  it('cost four statements at most: oneself, the ties, the people, and those who are blocked', async () => {
    const { ann, ids } = await wellConnected();
    const { result, statements } = await identity.service.database.statements.during(() => tiesOf(ann));
    expect(result).toHaveLength(ids.length);
    expect(statements).toHaveLength(4);
  });
});

describe('the tie with each of many people', () => {
  it('costs one statement more, however many they are', async () => {
    const ann = await person('ann');
    const [bob, cleo, dan] = [await person('bob'), await person('cleo'), await person('dan')];
    await tied(bob, ann);
    await asked(ann, cleo);
    granted(await endTie(ann, (await tied(ann, dan)).id));
    const { result, statements } = await identity.service.database.statements.during(() =>
      ann.ask<{ users: { edges: { node: { id: string; tie: { status: string } | null } }[] } }>(everybody),
    );
    const found = new Map(granted(result).users.edges.map(({ node }) => [node.id, node.tie?.status ?? null]));
    expect([ann, bob, cleo, dan].map(({ id }) => found.get(id))).toEqual([null, 'ACTIVE', 'PENDING', null]);
    expect(found.size).toBeGreaterThan(20);
    expect(statements).toHaveLength(2);
  });
});
