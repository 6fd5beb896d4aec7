import { newId } from '@kindred/contracts/uuid';
import { guideFor } from '../../src/roles.ts';
import { verifyEveryChain } from '../../src/traces/verify-every-chain.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { readsOf, tracesOf, verifiedBy, type TraceSeen } from './reads.ts';

let vessels: WatchedVessels;
let reads: ReturnType<typeof readsOf>;
beforeAll(async () => {
  vessels = await watchedVessels(new Date('2026-10-05T22:17:31.123Z'));
  reads = readsOf(vessels);
});
afterAll(() => vessels?.stop());

const chain = (moment: string) => vessels.jobAt('trace-accesses', new Date(moment));
const untimed = ({ itemIds, reader, purpose, consentId, at }: TraceSeen) => ({
  itemIds,
  reader,
  purpose,
  consentId,
  at,
});
const byItem = (records: readonly TraceSeen[]) =>
  records.map(untimed).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

/** The UUID's version. */
const versionOf = (id: string) => id[14];

describe('what the other person and their guide used', () => {
  it('moves nothing of one’s trace while the day lasts, nor in the hour after it', async () => {
    const { ann, ben, sessionId } = await vessels.house.couple();
    await reads.chained(ann.id, 2);
    const before = { traces: await tracesOf(ann), verified: await verifiedBy(ann) };
    for (let nth = 0; nth < 5; nth += 1)
      await reads.read(ann.id, guideFor(ben.id, sessionId), { kind: 'PARTNERS_SHARED_NEEDS', purpose: 'GUIDE' });
    await reads.read(ann.id, ben.person, { kind: 'SHARED_CONTENT', purpose: 'SHOWN' });
    for (const moment of [
      '2026-10-05T22:17:40Z',
      '2026-10-05T23:59:59.999Z',
      '2026-10-06T00:00:10Z',
      '2026-10-06T00:59:59.999Z',
    ]) {
      await chain(moment);
      expect({ traces: await tracesOf(ann), verified: await verifiedBy(ann) }).toEqual(before);
    }
    // What is told to the millisecond goes on meanwhile, one place after the other.
    await reads.chained(ann.id, 1);
    expect(await tracesOf(ann)).toMatchObject([{ position: '3' }, { position: '2' }, { position: '1' }]);
    await chain('2026-10-06T01:00:00Z');
    expect(await verifiedBy(ann)).toMatchObject({ intact: true, records: '9' });
  });

  it('is one record for each item, purpose and consent of a day, however often it was read', async () => {
    const { ann, ben, sessionId } = await vessels.house.couple();
    const [need, boundary, consentId, other] = [newId(), newId(), newId(), newId()];
    const guide = guideFor(ben.id, sessionId);
    for (let nth = 0; nth < 7; nth += 1)
      await reads.read(ann.id, guide, {
        kind: nth % 2 === 0 ? 'PARTNERS_SHARED_NEEDS' : 'PARTNERS_SHARED_CONTENT',
        itemIds: [need, boundary],
        purpose: 'GUIDE',
        consentId,
        occasionId: newId(),
      });
    await reads.read(ann.id, guide, { itemIds: [need], purpose: 'GUIDE', consentId: other });
    await reads.read(ann.id, guide, { itemIds: [need], purpose: 'COMMON_GROUND', consentId });
    await reads.read(ann.id, ben.person, { itemIds: [need], purpose: 'SHOWN', consentId });
    await chain('2026-10-06T01:00:00Z');
    const at = '2026-10-05T00:00:00.000Z';
    const ofGuide = { reader: 'OTHERS_GUIDE', purpose: 'GUIDE', consentId, at };
    const expected = [
      { ...ofGuide, itemIds: [need] },
      { ...ofGuide, itemIds: [boundary] },
      { ...ofGuide, itemIds: [need], consentId: other },
      { ...ofGuide, itemIds: [need], purpose: 'COMMON_GROUND' },
      { ...ofGuide, itemIds: [need], purpose: 'SHOWN', reader: 'OTHER_PERSON' },
    ];
    const seen = await tracesOf(ann);
    expect(byItem(seen)).toEqual(byItem(expected as never));
    for (const { id, occasionId, kind, service } of seen)
      expect({ version: versionOf(id), occasionId, kind, service }).toEqual({
        version: '4',
        occasionId: null,
        kind: 'SHARED',
        service: null,
      });

    // Nothing comes twice, not even where a read of that day turns up later.
    await reads.read(ann.id, guide, { itemIds: [need], purpose: 'GUIDE', consentId });
    await chain('2026-10-06T02:00:00Z');
    expect(await tracesOf(ann)).toEqual(seen);
    expect(await verifiedBy(ann)).toMatchObject({ intact: true, records: '5' });
  });

  it('comes all at once and in no order, so that nobody can tell which was first', async () => {
    const { ann, ben, sessionId } = await vessels.house.couple();
    const items = Array.from({ length: 30 }, () => newId());
    for (const item of items)
      await reads.read(ann.id, guideFor(ben.id, sessionId), { itemIds: [item], purpose: 'GUIDE' });
    await chain('2026-10-06T01:00:00Z');
    const seen = (await tracesOf(ann, { first: 100 })).toReversed().flatMap(({ itemIds }) => itemIds);
    expect([...seen].sort()).toEqual([...items].sort());
    expect(seen).not.toEqual(items);
    expect(seen).not.toEqual(items.toReversed());
  });

  it('of several days comes day by day, where the job was away for long', async () => {
    const { ann, ben, sessionId } = await vessels.house.couple();
    const item = newId();
    for (let day = 0; day < 3; day += 1) {
      await reads.read(ann.id, guideFor(ben.id, sessionId), { itemIds: [item], purpose: 'GUIDE' });
      await reads.read(ann.id, guideFor(ben.id, sessionId), { itemIds: [item], purpose: 'GUIDE' });
      vessels.forward(1);
    }
    vessels.forward(-3);
    await chain('2026-10-07T12:00:00Z');
    expect((await tracesOf(ann)).map(({ at }) => at.slice(0, 10))).toEqual(['2026-10-06', '2026-10-05']);
    await chain('2026-10-08T12:00:00Z');
    expect((await tracesOf(ann)).map(({ at }) => at.slice(0, 10))).toEqual(['2026-10-07', '2026-10-06', '2026-10-05']);
  });

  it('is missed where it was taken out of a chain, by each item', async () => {
    const { work, dependencies } = vessels.running.service;
    const { ann, ben, sessionId } = await vessels.house.couple();
    const unchained = async () => (await verifyEveryChain(work, dependencies.secret, () => undefined)).unchained;
    await reads.read(ann.id, guideFor(ben.id, sessionId), { itemIds: [newId(), newId()], purpose: 'GUIDE' });
    expect(await unchained()).toBe(0);
    await chain('2026-10-06T01:00:00Z');
    expect(await unchained()).toBe(0);
    await vessels.rows('DELETE FROM traceability_record WHERE user_id = $1 AND seq = 2', [ann.id]);
    expect(await unchained()).toBe(1);
  });
});
