import { newId } from '@kindred/contracts/uuid';
import { granted } from '@kindred/testkit/graph-client';
import type { TestPerson } from '../given.ts';
import { done } from '../sessions/ask.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { counted } from './counted.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const standing = `id status turn pausedUntil currentStage partnerStanding sharedStage inviter { id } partner { id } progress { id stage status startedAt completedAt gates { gate satisfied satisfiedAt why } }`;
const page = `query ($id: ID!) { vesselSession(id: $id) { ${standing} } }`;
const list = (fields: string) => `query ($id: ID!, $first: Int, $after: String, $live: Boolean) {
  _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { vesselSessions(first: $first, after: $after, live: $live) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } } } }`;

interface Listed {
  readonly _entities: [
    {
      readonly vesselSessions: {
        readonly edges: readonly { readonly node: { readonly id: string } }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    },
  ];
}

async function statements(look: () => Promise<unknown>): Promise<string[]> {
  return (await vessels.running.service.database.statements.during(look)).statements;
}

const listed = async (who: TestPerson, variables: object = {}, fields = 'id') =>
  granted(await who.graph.request<Listed>(list(fields), { id: who.id, ...variables }))._entities[0].vesselSessions;

describe('a session’s page', () => {
  it('shows one’s own way, why its gates are open, and of the other where they are beside one', async () => {
    const { sessionId: id, ann, ben } = await vessels.house.couple({ ann: 3, ben: 1 });
    await counted(vessels).need(ann, id);
    const { vesselSession: seen } = granted(
      await ann.graph.request<{ vesselSession: { progress: object[] } }>(page, { id }),
    );
    expect(seen).toMatchObject({ currentStage: 3, partnerStanding: 'BEHIND', sharedStage: 0, turn: 'EITHER' });
    expect(seen.progress.map((each) => ({ ...each, id: null, startedAt: null, completedAt: null }))).toMatchObject([
      { stage: 0, status: 'COMPLETED', gates: [{ gate: 'COMPACT_SIGNED', satisfied: true, why: null }] },
      { stage: 1, status: 'COMPLETED' },
      { stage: 2, status: 'COMPLETED' },
      {
        stage: 3,
        status: 'IN_PROGRESS',
        gates: [
          { gate: 'NEEDS_CONFIRMED', satisfied: true, satisfiedAt: null, why: null },
          { gate: 'NEEDS_SHARED', satisfied: false, satisfiedAt: null, why: 'NO_SHARED_NEED' },
          { gate: 'NEEDS_VALIDATED', satisfied: false, satisfiedAt: null, why: 'NOT_SAID' },
        ],
      },
    ]);
    const { vesselSession: bens } = granted(
      await ben.graph.request<{ vesselSession: { progress: object[] } }>(page, { id }),
    );
    expect(bens).toMatchObject({ currentStage: 1, partnerStanding: 'AHEAD', sharedStage: 0 });
    expect(bens.progress).toHaveLength(2);
    // Whether the other is two stages ahead, or three, or waits at a gate, looks the same.
    const { vesselSession: another } = granted(
      await await vessels.house
        .couple({ ann: 2, ben: 1 })
        .then(({ sessionId, ben: other }) => other.graph.request<{ vesselSession: object }>(page, { id: sessionId })),
    );
    for (const field of ['turn', 'partnerStanding', 'sharedStage'] as const)
      expect(Reflect.get(another, field)).toBe(Reflect.get(bens, field));
  });

  it('costs two statements', async () => {
    const { sessionId: id, ann } = await vessels.house.couple({ ann: 3, ben: 3 });
    expect(await statements(async () => granted(await ann.graph.request(page, { id })))).toHaveLength(2);
  });
});

describe('the list of one’s sessions', () => {
  it('is one’s own, the newest first, in pages, live or ended', async () => {
    const ann = await vessels.house.person();
    const ids: string[] = [];
    for (let nth = 0; nth < 5; nth += 1)
      ids.unshift((await done(ann, 'createVesselSession', { partnerId: newId() })).id);
    for (const sessionId of [ids[1], ids[3]]) await done(ann, 'abandonSession', { sessionId });
    const first = await listed(ann, { first: 2 });
    expect(first.edges.map(({ node }) => node.id)).toEqual(ids.slice(0, 2));
    const rest = await listed(ann, { first: 10, after: first.pageInfo.endCursor });
    expect([rest.edges.map(({ node }) => node.id), rest.pageInfo.hasNextPage]).toEqual([ids.slice(2), false]);
    expect((await listed(ann, { live: true })).edges.map(({ node }) => node.id)).toEqual([ids[0], ids[2], ids[4]]);
    expect((await listed(ann, { live: false })).edges.map(({ node }) => node.id)).toEqual([ids[1], ids[3]]);
  });

  it('costs as many statements for many as for two, whatever one asks of each', async () => {
    const fields = `${standing} invitation { id status email } relationship { members { user { id } } sessions(first: 5) { edges { node { id status } } } }`;
    const counts: number[] = [];
    for (const size of [2, 18]) {
      const ann = await vessels.house.person();
      for (let nth = 0; nth < size; nth += 1)
        await done(
          ann,
          'createVesselSession',
          nth % 2 ? { partnerId: newId() } : { partnerEmail: `p${nth}-${size}@example.org` },
        );
      counts.push((await statements(() => listed(ann, { first: 50 }, fields))).length);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(9);
  });
});
