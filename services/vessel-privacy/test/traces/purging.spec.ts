import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { readsOf, tracesOf, verifiedBy } from './reads.ts';

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);

let vessels: WatchedVessels;
let reads: ReturnType<typeof readsOf>;
beforeAll(async () => {
  // The database lets nothing go that is younger than two years by its own clock, so this begins three years ago.
  vessels = await watchedVessels(daysAgo(3 * 365));
  reads = readsOf(vessels);
});
afterAll(() => vessels?.stop());

describe('a trace after two years', () => {
  it('is purged of what is older, and verified from a signed checkpoint on', async () => {
    const [ann, quiet, broken] = [
      await vessels.house.person(),
      await vessels.house.person(),
      await vessels.house.person(),
    ];
    for (const { id } of [ann, quiet, broken]) await reads.chained(id, 3);
    await vessels.job('purge-traces');
    expect(await verifiedBy(ann)).toMatchObject({ intact: true, records: '3', from: '0' });

    vessels.forward(400);
    await reads.chained(ann.id, 2);
    const { head } = await verifiedBy(ann);
    await vessels.rows('DELETE FROM traceability_record WHERE user_id = $1 AND seq = 2', [broken.id]);
    vessels.forward(2 * 365 - 300);
    await expect(vessels.job('purge-traces')).rejects.toThrow('1 chains of traces are broken');

    expect(await verifiedBy(ann)).toEqual({ intact: true, records: '2', from: '3', head, brokenAt: null });
    expect((await tracesOf(ann)).map(({ position }) => position)).toEqual(['5', '4']);
    expect(await verifiedBy(quiet)).toMatchObject({ intact: true, records: '0', from: '3' });
    // A chain that somebody broke is left as it is, to be looked at.
    expect(await verifiedBy(broken)).toMatchObject({
      intact: false,
      from: '0',
      brokenAt: { position: '2', reason: 'MISSING' },
    });

    await reads.chained(quiet.id, 1);
    expect(await verifiedBy(quiet)).toMatchObject({ intact: true, records: '1', from: '3' });
    await vessels.rows('UPDATE trace_checkpoint SET seq = 2 WHERE user_id = $1', [ann.id]);
    expect(await verifiedBy(ann)).toMatchObject({
      intact: false,
      brokenAt: { position: '2', reason: 'CHECKPOINT_FORGED' },
    });
  });
});
