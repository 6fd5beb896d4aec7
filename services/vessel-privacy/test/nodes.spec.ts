import { granted } from '@kindred/testkit/graph-client';
import { nodesSeenBy, nodeTypesOf } from '@kindred/testkit/nodes';
import { givenVessels, type Couple, type GivenVessels } from './given.ts';

let given: GivenVessels;
let couple: Couple;
let things: Record<string, string>;

beforeAll(async () => {
  given = await givenVessels();
  couple = await given.house.couple();
  const { ann, sessionId } = couple;
  const { vesselSession } = granted(
    await ann.graph.request<{ vesselSession: { relationship: { id: string } } }>(
      'query ($id: ID!) { vesselSession(id: $id) { relationship { id } } }',
      { id: sessionId },
    ),
  );
  const { grantConsent } = granted(
    await ann.graph.request<{ grantConsent: { id: string } }>(
      'mutation { grantConsent(input: { scope: COMPANION_MEMORY }) { id } }',
    ),
  );
  things = { Consent: grantConsent.id, Relationship: vesselSession.relationship.id, VesselSession: sessionId };
});
afterAll(() => given?.running.stop());

describe('the nodes of vessel-privacy', () => {
  it('are null for strangers, for admins, and for callers without a token', async () => {
    const [stranger, admin] = [await given.house.person(), await given.house.person('ADMIN')];
    const nobody = stranger.graph.as(undefined);
    for (const graph of [stranger.graph, admin.graph, nobody])
      expect(await nodesSeenBy(graph, things)).toEqual({ Consent: null, Relationship: null, VesselSession: null });
  });

  it('are what the partner shares: not the consents', async () => {
    expect(await nodesSeenBy(couple.ben.graph, things)).toEqual({
      Consent: null,
      Relationship: 'Relationship',
      VesselSession: 'VesselSession',
    });
  });

  it('are of every type that there is, for their owner, in either case', async () => {
    const types = await nodeTypesOf(couple.ann.graph);
    expect(Object.keys(things)).toEqual(types);
    const upper = Object.fromEntries(Object.entries(things).map(([type, id]) => [type, id.toUpperCase()]));
    for (const ids of [things, upper])
      expect(await nodesSeenBy(couple.ann.graph, ids)).toEqual(Object.fromEntries(types.map((type) => [type, type])));
  });
});
