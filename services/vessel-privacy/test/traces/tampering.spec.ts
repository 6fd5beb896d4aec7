import { newId } from '@kindred/contracts/uuid';
import type { TestPerson } from '../given.ts';
import { verifyEveryChain } from '../../src/traces/verify-every-chain.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { readsOf, tracesOf, verifiedBy } from './reads.ts';

let vessels: WatchedVessels;
let reads: ReturnType<typeof readsOf>;
beforeAll(async () => {
  vessels = await watchedVessels();
  reads = readsOf(vessels);
});
afterAll(() => vessels?.stop());

/** What somebody with the database in their hands makes of the third of five records. */
const changes: Readonly<Record<string, string>> = {
  id: 'gen_random_uuid()',
  user_id: 'gen_random_uuid()',
  seq: '33',
  access_id: 'gen_random_uuid()',
  action: `'REFUSED'`,
  data_kind: `'NOTHING'`,
  data_ids: `'{}'`,
  reader: `'HOUSE'`,
  reader_service: `'payments'`,
  purpose: `'NOTHING'`,
  consent_id: 'gen_random_uuid()',
  occasion_id: 'gen_random_uuid()',
  timestamp: `timestamp + interval '1 millisecond'`,
  previous_hash: 'sha256(hash)',
  hash: 'sha256(hash)',
};

async function withFive(): Promise<TestPerson> {
  const person = await vessels.house.person();
  await reads.chained(person.id, 5);
  expect(await verifiedBy(person)).toMatchObject({ intact: true, records: '5' });
  return person;
}

describe('a chain that somebody changed', () => {
  it('is known for every column that a record has', async () => {
    const columns = await vessels.rows<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'traceability_record'::regclass AND attnum > 0 AND NOT attisdropped`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(changes).sort());
  });

  it.each(Object.entries(changes))('breaks where %s was changed', async (column, value) => {
    const person = await withFive();
    const third = (await tracesOf(person)).find(({ position }) => position === '3');
    await vessels.rows(`UPDATE traceability_record SET ${column} = ${value} WHERE user_id = $1 AND seq = 3`, [
      person.id,
    ]);
    const { intact, brokenAt } = await verifiedBy(person);
    expect(intact).toBe(false);
    if (column === 'user_id' || column === 'seq')
      expect(brokenAt).toEqual({ position: '3', recordId: null, reason: 'MISSING' });
    else if (column === 'id') expect(brokenAt).toMatchObject({ position: '3', reason: 'CHANGED' });
    else
      expect(brokenAt).toEqual({
        position: '3',
        recordId: third?.id,
        reason: column === 'previous_hash' ? 'NOT_LINKED' : 'CHANGED',
      });
  });

  it.each([
    ['first', 1],
    ['middle', 3],
    ['last', 5],
  ])('breaks where its %s record was deleted', async (_, seq) => {
    const person = await withFive();
    await vessels.rows('DELETE FROM traceability_record WHERE user_id = $1 AND seq = $2', [person.id, seq]);
    expect((await verifiedBy(person)).brokenAt).toEqual({ position: String(seq), recordId: null, reason: 'MISSING' });
  });

  it('breaks at its end where that was written anew without the secret, taken away, or left behind', async () => {
    const [rewritten, taken, behind] = [await withFive(), await withFive(), await withFive()];
    await vessels.rows('DELETE FROM traceability_record WHERE user_id = $1 AND seq = 5', [rewritten.id]);
    await vessels.rows(
      'UPDATE trace_head SET seq = 4, hash = (SELECT hash FROM traceability_record WHERE user_id = $1 AND seq = 4) WHERE user_id = $1',
      [rewritten.id],
    );
    expect((await verifiedBy(rewritten)).brokenAt).toEqual({ position: '4', recordId: null, reason: 'END_FORGED' });

    await vessels.rows('DELETE FROM trace_head WHERE user_id = $1', [taken.id]);
    expect((await verifiedBy(taken)).brokenAt).toEqual({ position: '5', recordId: null, reason: 'END_FORGED' });

    await vessels.rows(
      `INSERT INTO traceability_record SELECT $2, user_id, 6, $3, action, data_kind, data_ids, reader, reader_service, purpose, consent_id, occasion_id, timestamp, hash, sha256(hash)
       FROM traceability_record WHERE user_id = $1 AND seq = 5`,
      [behind.id, newId(), newId()],
    );
    expect((await verifiedBy(behind)).brokenAt).toEqual({ position: '6', recordId: null, reason: 'PAST_ITS_END' });
  });

  it('breaks where a checkpoint was made up', async () => {
    const person = await withFive();
    await vessels.rows(
      `INSERT INTO trace_checkpoint SELECT user_id, seq, hash, timestamp, (SELECT signature FROM trace_head WHERE user_id = $1) FROM traceability_record WHERE user_id = $1 AND seq = 2`,
      [person.id],
    );
    await vessels.rows('DELETE FROM traceability_record WHERE user_id = $1 AND seq <= 2', [person.id]);
    expect((await verifiedBy(person)).brokenAt).toEqual({ position: '2', recordId: null, reason: 'CHECKPOINT_FORGED' });
  });

  it('is found among everybody’s, and so is one of which nothing is left', async () => {
    const [broken, gone] = [await withFive(), await withFive(), await withFive()];
    await vessels.rows('DELETE FROM traceability_record WHERE user_id = $1 AND seq = 2', [broken.id]);
    for (const table of ['traceability_record', 'trace_head'])
      await vessels.rows(`DELETE FROM ${table} WHERE user_id = $1`, [gone.id]);
    const { work, dependencies } = vessels.running.service;
    const found = new Map<string, unknown>();
    const all = await verifyEveryChain(work, dependencies.secret, (userId, brokenAt) => found.set(userId, brokenAt));
    expect(found.get(broken.id)).toEqual({ position: 2n, recordId: null, reason: 'MISSING' });
    expect(all.broken).toBe(found.size);
    // Five of the chain that is gone, and one for each record that was deleted or moved away above.
    expect(all.unchained).toBeGreaterThanOrEqual(6);
    expect(all.chains).toBeGreaterThan(found.size);
  });
});
