import { tracesCommand, tracesUsage } from '../../src/traces/traces-command.ts';
import { vesselVariables } from '../running-vessels.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { readsOf, tracesOf } from './reads.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

async function command(args: readonly string[], secret: string = vesselVariables.VESSEL_SECRET) {
  const printed: string[] = [];
  const code = await tracesCommand(
    args,
    () => ({ databaseUrl: vessels.running.database.url, secret }),
    (line) => printed.push(line),
  );
  return { code, printed };
}

describe('npm run traces', () => {
  it('says how it is used', async () => {
    expect(await command([])).toEqual({ code: 2, printed: [tracesUsage] });
    expect(await command(['mend'])).toEqual({ code: 2, printed: [tracesUsage] });
  });

  it('verifies every chain, and names where each broken one breaks first', async () => {
    const [ann, ben, cleo] = await Promise.all([1, 2, 3].map(() => vessels.house.person()));
    for (const { id } of [ann!, ben!, cleo!]) await readsOf(vessels).chained(id, 4);
    expect(await command(['verify'])).toEqual({
      code: 0,
      printed: ['3 chains of 12 records: 0 broken; 0 reads in no chain.'],
    });
    const second = (await tracesOf(ann!)).find(({ position }) => position === '2');
    await vessels.rows(`UPDATE traceability_record SET purpose = 'NOTHING' WHERE user_id = $1 AND seq = 2`, [ann!.id]);
    await vessels.rows('DELETE FROM traceability_record WHERE user_id = $1 AND seq > 2', [ben!.id]);
    const { code, printed } = await command(['verify']);
    expect(code).toBe(1);
    expect(printed.slice(0, -1).sort()).toEqual(
      [`${ann!.id}  CHANGED at 2, record ${second?.id}`, `${ben!.id}  MISSING at 3`].sort(),
    );
    expect(printed.at(-1)).toBe('3 chains of 7 records: 2 broken; 2 reads in no chain.');
  });

  it('finds every end forged where it is asked with another secret', async () => {
    const { code, printed } = await command(['verify'], 'another secret of thirty-two characters');
    expect(code).toBe(1);
    expect(printed.filter((line) => line.includes('END_FORGED'))).toHaveLength(1);
  });
});
