import { embeddingOf } from '@kindred/models/embedded-embedding-model';
import { subjectFinders } from '@kindred/vessel-privacy/embedded-answers/subjects';
import { nearestItems } from '@kindred/vessel-privacy/library/nearest';
import { vectorLiteral } from '@kindred/vessel-privacy/embeddings/vessel-embedding';
import type pg from 'pg';
import { dimensions, model, type Keeper } from './fill.ts';
import { quantile, recallOf, rounded, timed } from './figures.ts';
import type { Scene } from './scene.ts';
import { sentence, spread } from './sentences.ts';

const nearest = 10;
const searches = 1_000;
const counted = 100;

/**
 * Searches of the library as the service does them, by its index; and for some of them, how many of the truly nearest
 * ten were among what was found.
 */
export async function searchLibrary(
  { service: { work } }: Scene,
  owner: pg.Client,
  [keeper]: readonly Keeper[],
  unseenFrom: number,
): Promise<Record<string, number>> {
  const userId = keeper?.userId ?? '';
  const vectorOf = (nth: number) => embeddingOf(sentence(spread(unseenFrom + nth)), dimensions, subjectFinders);
  const search = (vector: readonly number[]) =>
    work.read({ role: 'person', id: userId }, (tx) => nearestItems(tx, { vector, model, limit: nearest }));
  const times: number[] = [];
  for (let nth = -100; nth < searches; nth += 1) {
    const vector = vectorOf(Math.abs(nth));
    const { ms } = await timed(() => search(vector));
    if (nth >= 0) times.push(ms);
  }
  const recalls: number[] = [];
  for (let nth = 0; nth < counted; nth += 1) {
    const vector = vectorOf(nth);
    const found = await search(vector);
    recalls.push(
      recallOf(
        await distancesOf(
          owner,
          vector,
          found.map(({ id }) => id),
        ),
        await exactly(owner, vector),
      ),
    );
  }
  return {
    libraryP50Ms: quantile(times, 0.5),
    libraryP99Ms: quantile(times, 0.99),
    mustReachLibraryP99Ms: 20,
    libraryRecall: rounded(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length),
    mustReachLibraryRecall: 0.95,
    worstLibraryRecall: Math.min(...recalls),
  };
}

async function distancesOf(owner: pg.Client, vector: readonly number[], ids: readonly string[]): Promise<number[]> {
  const { rows } = await owner.query<{ distance: number }>(
    'SELECT embedding <=> $1::vector AS distance FROM global_library_item WHERE id = ANY ($2::uuid[])',
    [vectorLiteral(vector), ids],
  );
  return rows.map(({ distance }) => distance);
}

/** Without the index every item is compared. */
async function exactly(owner: pg.Client, vector: readonly number[]): Promise<number[]> {
  await owner.query('BEGIN; SET LOCAL enable_indexscan = off');
  const { rows } = await owner.query<{ distance: number }>(
    'SELECT embedding <=> $1::vector AS distance FROM global_library_item ORDER BY 1 LIMIT $2',
    [vectorLiteral(vector), nearest],
  );
  await owner.query('COMMIT');
  return rows.map(({ distance }) => distance);
}
