import { newId } from '@kindred/contracts/uuid';
import { granted, graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';
import { serviceToken } from '../service-token.ts';
import { asked, blockUser, requestTie, tied, unblockUser } from './ask.ts';
import { madeAgent } from './given-agents.ts';

const blockedPairs = 'query ($tieIds: [ID!]!) { blockedPairs(tieIds: $tieIds) { tieId oneId otherId blocked } }';
const blocksMade = 'query ($tieIds: [ID!]!) { blocksMade(tieIds: $tieIds) { tieId blockerId blockedId } }';
const allBlockedPairs =
  'query ($first: Int, $after: String) { allBlockedPairs(first: $first, after: $after) { edges { node { tieId oneId otherId blocked } } pageInfo { hasNextPage endCursor } } }';
const activeTies = 'query ($pairs: [PairInput!]!) { activeTies(pairs: $pairs) }';
const questions: [name: string, query: string, variables: object, scope: string][] = [
  ['blockedPairs', blockedPairs, { tieIds: [] }, 'blocks:read'],
  ['allBlockedPairs', allBlockedPairs, {}, 'blocks:read'],
  ['blocksMade', blocksMade, { tieIds: [] }, 'blockers:read'],
  ['activeTies', activeTies, { pairs: [] }, 'ties:read'],
];

interface Pair {
  readonly tieId: string;
  readonly oneId: string;
  readonly otherId: string;
  readonly blocked: boolean;
}

let identity: RunningIdentity;
let blocks: GraphClient;
let ties: GraphClient;
beforeAll(async () => {
  identity = await runningIdentity();
  [blocks, ties] = [await service('blocks:read'), await service('ties:read')];
});
afterAll(() => identity?.stop());

const service = async (scope: string) =>
  graphClient(`${identity.service.url}/graphql`, { token: await serviceToken(identity, 'tribe-events', scope) });
const couple = async () => [await given(identity).person('ann'), await given(identity).person('bob')] as const;
const inOrder = ({ id: one }: TestPerson, { id: other }: TestPerson) =>
  one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one };
const pairsOf = async (tieIds: readonly string[]) =>
  granted(await blocks.request<{ blockedPairs: Pair[] }>(blockedPairs, { tieIds })).blockedPairs;
const active = async (pairs: readonly (readonly [TestPerson | { id: string }, TestPerson | { id: string }])[]) =>
  granted(
    await ties.request<{ activeTies: boolean[] }>(activeTies, {
      pairs: pairs.map(([one, other]) => ({ oneId: one.id, otherId: other.id })),
    }),
  ).activeTies;

describe.each(questions)('%s', (_, query, variables, scope) => {
  it('is refused to nobody, to people, to admins, and to a service with another scope', async () => {
    await refused(given(identity).nobody.request(query, variables), 'UNAUTHENTICATED');
    await refused((await given(identity).person('ann')).ask(query, variables), 'UNAUTHENTICATED');
    await refused((await given(identity).person('root').admin()).ask(query, variables), 'UNAUTHENTICATED');
    const other = scope === 'ties:read' ? 'blocks:read' : 'ties:read';
    for (const wrong of [other, 'matching:read', `${scope}:all`])
      await refused((await service(wrong)).request(query, variables), 'FORBIDDEN');
    granted(await (await service(scope)).request(query, variables));
  });
});

describe('blocked pairs', () => {
  it('say of known ties whether there is a block, and not whose', async () => {
    const [ann, bob] = await couple();
    const [cleo, dan] = await couple();
    const { id: free } = await tied(cleo, dan);
    const { id } = granted(await blockUser(ann, bob.id)).blockUser;
    const { requestTie: agent } = granted(await requestTie(ann, { agentId: await madeAgent(identity) }));
    const known = [
      { tieId: id, ...inOrder(ann, bob), blocked: true },
      { tieId: free, ...inOrder(cleo, dan), blocked: false },
    ];
    expect((await pairsOf([id, free, id.toUpperCase(), newId(), agent.id])).toSorted(byTie)).toEqual(
      known.toSorted(byTie),
    );

    granted(await unblockUser(ann, bob.id));
    expect(await pairsOf([id])).toEqual([{ tieId: id, ...inOrder(ann, bob), blocked: false }]);
    const [erin, finn] = await couple();
    const { id: theirs } = granted(await blockUser(finn, erin.id)).blockUser;
    expect(await pairsOf([theirs])).toEqual([{ tieId: theirs, ...inOrder(erin, finn), blocked: true }]);
  });

  it('are refused beyond 500 at a time', async () => {
    expect(await pairsOf(Array.from({ length: 500 }, newId))).toEqual([]);
    await refused(blocks.request(blockedPairs, { tieIds: Array.from({ length: 501 }, newId) }), 'TOO_MANY_ASKED');
  });

  it('can all be had, in pages', async () => {
    await refused(blocks.request(allBlockedPairs, { first: 101 }), 'INVALID_PAGE_SIZE');
    await refused(blocks.request(allBlockedPairs, { after: 'forged' }), 'INVALID_CURSOR');
    for (let nth = 0; nth < 3; nth += 1) {
      const [ann, bob] = await couple();
      granted(await blockUser(nth === 1 ? bob : ann, (nth === 1 ? ann : bob).id));
      await tied(await given(identity).person('cleo'), ann);
    }
    interface Page {
      readonly allBlockedPairs: {
        readonly edges: readonly { readonly node: Pair }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    }
    const found: Pair[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = granted(await blocks.request<Page>(allBlockedPairs, { first: 2, after }));
      found.push(...page.allBlockedPairs.edges.map(({ node }) => node));
      ({ hasNextPage: more, endCursor: after } = page.allBlockedPairs.pageInfo);
    }
    const kept = await identity.rows<{ one: string; other: string }>(
      'SELECT LEAST(blocker_id, blocked_id) AS one, GREATEST(blocker_id, blocked_id) AS other FROM identity.block',
    );
    expect(found.every(({ blocked }) => blocked)).toBe(true);
    expect(found.map(({ oneId, otherId }) => `${oneId} ${otherId}`).toSorted()).toEqual(
      kept.map(({ one, other }) => `${one} ${other}`).toSorted(),
    );
    expect(new Set(found.map(({ tieId }) => tieId)).size).toBe(found.length);
  });
});

describe('active ties', () => {
  it('are told in the order asked, whoever is named first', async () => {
    const [ann, bob] = await couple();
    const [cleo, dan] = await couple();
    await tied(ann, bob);
    await asked(cleo, dan);
    const nobody = { id: newId() };
    expect(
      await active([
        [cleo, dan],
        [ann, bob],
        [ann, cleo],
        [bob, ann],
        [ann, ann],
        [ann, nobody],
        [nobody, nobody],
      ]),
    ).toEqual([false, true, false, true, false, false, false]);
    expect(await active([[{ id: ann.id.toUpperCase() }, bob]])).toEqual([true]);
  });

  it('are not there with a block in either direction', async () => {
    const [ann, bob] = await couple();
    await tied(ann, bob);
    granted(await blockUser(bob, ann.id));
    expect(
      await active([
        [ann, bob],
        [bob, ann],
      ]),
    ).toEqual([false, false]);
    granted(await unblockUser(bob, ann.id));
    expect(await active([[ann, bob]])).toEqual([false]);
  });

  it('are refused beyond 500 at a time', async () => {
    const pairs = (count: number) => Array.from({ length: count }, () => ({ oneId: newId(), otherId: newId() }));
    expect(
      granted(await ties.request<{ activeTies: boolean[] }>(activeTies, { pairs: pairs(500) })).activeTies,
    ).toHaveLength(500);
    await refused(ties.request(activeTies, { pairs: pairs(501) }), 'TOO_MANY_ASKED');
  });
});

function byTie({ tieId: one }: Pair, { tieId: other }: Pair): number {
  return one < other ? -1 : 1;
}
