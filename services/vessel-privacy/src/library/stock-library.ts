import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';
import { vectorLiteral } from '../embeddings/vessel-embedding.ts';
import { startingSet, type StartingItem } from './starting-set.ts';

/**
 * Puts what the library begins with in its place, once: an item that is there stays as it is, whatever became of it.
 * What the items mean is asked of the model in use, so that where it is away they come when it is back. No event tells
 * of them: they were always there.
 */
export const stockLibrary: Job<Dependencies> = {
  name: 'stock-library',
  everyMs: 10 * 60_000,
  async run({ work, dependencies: { models } }) {
    const ids = startingSet.map(({ id }) => id);
    const there = await work.read(keeper, (tx) =>
      tx.query<{ id: string }>('SELECT id FROM global_library_item WHERE id = ANY ($1::uuid[])', [ids]),
    );
    const known = new Set(there.map(({ id }) => id));
    const missing = startingSet.filter(({ id }) => !known.has(id));
    if (missing.length === 0) return 0;
    const { embedding } = models;
    const vectors = await embedding.embed(
      missing.map(({ title, description }) => `${title}\n${description}`),
      { user: 'vessel-privacy', purpose: 'library' },
    );
    return work.run(keeper, async (tx) => {
      let added = 0;
      for (const [at, item] of missing.entries()) {
        const vector = vectors[at];
        if (vector) added += await putInPlace(tx, item, vector, embedding.id);
      }
      return added;
    });
  },
};

/** Another replica may have been quicker. */
async function putInPlace(
  tx: Transaction,
  { id, title, description, category }: StartingItem,
  vector: readonly number[],
  model: string,
): Promise<number> {
  const rows = await tx.query(
    `INSERT INTO global_library_item (id, title, description, category, source, status, embedding, embedding_model, created_at, updated_at, version)
     VALUES ($1, $2, $3, $4, 'CURATED', 'PUBLISHED', $5::vector, $6, $7, $7, 0) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, title, description, category, vectorLiteral(vector), model, tx.now],
  );
  return rows.length;
}
