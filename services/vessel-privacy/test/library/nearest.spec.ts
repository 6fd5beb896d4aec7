import { embeddingOf } from '@kindred/models/embedded-embedding-model';
import { nearestItems } from '../../src/library/nearest.ts';
import { startingSet } from '../../src/library/starting-set.ts';
import { vectorLiteral } from '../../src/embeddings/vessel-embedding.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
  await vessels.job('stock-library');
});
afterAll(() => vessels?.stop());

const vector = embeddingOf('resting without being asked for anything', 1_536);
const model = () => vessels.running.service.dependencies.models.embedding.id;

describe('what is nearest in the library', () => {
  it('is found by the index, under row-level security', async () => {
    const { ann } = await vessels.house.couple({ ann: 4, ben: 4 });
    const plan = await vessels.running.service.work.run(ann.person, async (tx) => {
      await tx.query(`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_sort', 'off', true)`);
      return tx.query(
        `EXPLAIN SELECT id FROM global_library_item WHERE status = 'PUBLISHED' AND embedding_model = $2 ORDER BY embedding <=> $1::vector LIMIT 10`,
        [vectorLiteral(vector), model()],
      );
    });
    expect(JSON.stringify(plan)).toContain('global_library_item_meaning');
  });

  it('is not crowded out by items that nobody may see', async () => {
    const { ann } = await vessels.house.couple({ ann: 4, ben: 4 });
    const hidden = `INSERT INTO global_library_item (id, title, description, category, source, status, contributed_by, contribution_consent, embedding, embedding_model, created_at, updated_at, version)
      SELECT gen_random_uuid(), 'A rest', 'The nearest of all', 'REST', 'CONTRIBUTED', 'WAITING', $1, now(), $2::vector, $3, now(), now(), 1 FROM generate_series(1, 300)`;
    await vessels.rows(hidden, [ann.id, vectorLiteral(vector), model()]);
    const found = await vessels.running.service.work.run(ann.person, (tx) =>
      nearestItems(tx, { vector, model: model(), limit: 50, candidates: 50 }),
    );
    expect(found).toHaveLength(startingSet.length);
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['PUBLISHED']));
  });
});
