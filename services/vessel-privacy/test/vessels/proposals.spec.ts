import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { guideFor } from '../../src/roles.ts';
import { keepBoundary, keepEvent, keepNeed, type Keeping } from '../../src/vessels/keep-item.ts';
import { UserVessel } from '../../src/vessels/user-vessel.ts';
import { givenVessels, type Couple, type GivenVessels } from '../given.ts';
import { itemIn, kindOf, listed } from './writing.ts';

let running: GivenVessels['running'];
let house: GivenVessels['house'];

beforeAll(async () => {
  ({ running, house } = await givenVessels());
});
afterAll(() => running?.stop());

const guide = { origin: 'GUIDE', messageId: null } as const;

/** The guide finds something for Ann. */
async function proposed(
  { sessionId, ann }: Couple,
  keep: (keeping: Keeping) => Promise<{ id: string }>,
): Promise<string> {
  const { work, dependencies } = running.service;
  return work.run(guideFor(ann.id, sessionId), async (tx) => {
    const vessel = await tx.get(UserVessel, { userId: ann.id, sessionId });
    return (await keep({ tx, sealer: dependencies.sealer, vessel, provenance: guide })).id;
  });
}

const aNeed = (keeping: Keeping) =>
  keepNeed(keeping, {
    need: 'to be seen',
    category: 'RECOGNITION',
    evidence: '["nobody looked up"]',
    aiConfidence: 0.7,
  });
const anEvent = (keeping: Keeping) =>
  keepEvent(keeping, {
    description: 'Nobody looked up',
    attributedTo: 'OTHER',
    emotions: '["lonely"]',
    timestamp: keeping.tx.now,
  });
const aBoundary = (keeping: Keeping) =>
  keepBoundary(keeping, { description: 'I leave when nobody answers', nonNegotiable: false });

const confirm = (name: string) =>
  `mutation ($input: VesselItemInput!) { ${name}(input: $input) { id confirmed origin } }`;
const reject = `mutation ($input: VesselItemInput!) { rejectNeed(input: $input) { deletedId } }`;

describe('what the guide proposes', () => {
  it.each([
    ['need', 'confirmNeed', aNeed],
    ['event', 'confirmEvent', anEvent],
    ['boundary', 'confirmBoundary', aBoundary],
  ] as const)('as %s waits until its person confirms it', async (field, name, keep) => {
    const couple = await house.couple({ ann: 1, ben: 1 });
    const { ann, sessionId } = couple;
    const id = await proposed(couple, keep);
    expect(await listed(ann.graph, sessionId, field)).toMatchObject([{ id, confirmed: false, origin: 'GUIDE' }]);
    refusedWith('NOT_FOUND')(await couple.ben.graph.request(confirm(name), { input: { id } }));
    expect(itemIn(await ann.graph.request(confirm(name), { input: { id } }))).toEqual({
      id,
      confirmed: true,
      origin: 'GUIDE',
    });
    expect(itemIn(await ann.graph.request(confirm(name), { input: { id } }))).toMatchObject({ confirmed: true });
  });

  it('is confirmed by editing it, and remembers how sure the guide was', async () => {
    const couple = await house.couple({ ann: 1, ben: 1 });
    const id = await proposed(couple, aNeed);
    refusedWith('INVALID_CHANGE')(await couple.ann.graph.request(kindOf('need').update, { input: { id } }));
    const edited = itemIn(
      await couple.ann.graph.request(kindOf('need').update, { input: { id, need: 'to be looked at' } }),
    );
    expect(edited).toMatchObject({
      need: 'to be looked at',
      confirmed: true,
      origin: 'GUIDE',
      aiConfidence: 0.7,
      evidence: ['nobody looked up'],
    });
  });

  it('is gone when it is rejected, which what one wrote or confirmed cannot be', async () => {
    const couple = await house.couple({ ann: 1, ben: 1 });
    const { ann, ben, sessionId } = couple;
    const [one, other] = [await proposed(couple, aNeed), await proposed(couple, aNeed)];
    refusedWith('NOT_FOUND')(await ben.graph.request(reject, { input: { id: one } }));
    granted(await ann.graph.request(reject, { input: { id: one } }));
    granted(await ann.graph.request(confirm('confirmNeed'), { input: { id: other } }));
    refusedWith('NOT_A_PROPOSAL')(await ann.graph.request(reject, { input: { id: other } }));
    expect((await listed(ann.graph, sessionId, 'need')).map(({ id }) => id)).toEqual([other]);
  });

  it('cannot be confirmed by the guide, nor written for anybody else', async () => {
    const couple = await house.couple({ ann: 1, ben: 1 });
    const id = await proposed(couple, aNeed);
    const { work } = running.service;
    const asGuide = guideFor(couple.ann.id, couple.sessionId);
    const confirmed = await work.run(asGuide, (tx) =>
      tx.query('UPDATE identified_need SET confirmed_at = now() WHERE id = $1 RETURNING 1', [id]),
    );
    expect(confirmed).toEqual([]);
    const other = await house.couple();
    await expect(
      work.run(asGuide, async (tx) =>
        aNeed({
          tx,
          sealer: running.service.dependencies.sealer,
          vessel: UserVessel.of(other.ann.id, other.sessionId, new Date()),
          provenance: guide,
        }),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
