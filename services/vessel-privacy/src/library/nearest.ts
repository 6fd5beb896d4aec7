import type { ReadTransaction } from '@kindred/database/read-transaction';
import { vectorLiteral } from '../vessels/vessel-embedding.ts';
import type { GlobalLibraryItem } from './library-item.ts';

/**
 * How many candidates the index keeps in hand while it looks: more finds more of the truly nearest and takes longer. pgvector's own
 * default of 40 is made for ten results; the bench `retrieval` says what recall and time this number has.
 */
export const candidatesInHand = 100;
export const mostNearest = 50;

/** An item as a search finds it. */
export type NearItem = Pick<GlobalLibraryItem, 'id' | 'title' | 'description' | 'category' | 'source' | 'status' | 'createdAt' | 'updatedAt' | 'version'>;

/**
 * Published items nearest in meaning to a vector of the model in use, the nearest first, by the index. `status` is said here as well as
 * in the table's policy, because the index holds published items alone and is used only for a query that asks for them.
 */
export async function nearestItems(tx: ReadTransaction, { vector, model, limit, candidates = candidatesInHand }: { vector: readonly number[]; model: string; limit: number; candidates?: number }): Promise<NearItem[]> {
  await tx.query(`SELECT set_config('hnsw.ef_search', $1, true)`, [String(Math.max(candidates, limit))]);
  return tx.query<NearItem>(
    `SELECT id, title, description, category, source, status, created_at AS "createdAt", updated_at AS "updatedAt", version
     FROM global_library_item WHERE status = 'PUBLISHED' AND embedding_model = $2 ORDER BY embedding <=> $1::vector LIMIT $3`,
    [vectorLiteral(vector), model, limit],
  );
}
