import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { ItemKind } from '../vessels/vessel-item.ts';
import { vectorLiteral, type Meaning } from './vessel-embedding.ts';

export interface Near {
  readonly id: string;
  readonly kind: ItemKind;
  /** The cosine of the two, from -1 to 1. */
  readonly similarity: number;
}

/**
 * $1 the vector, $2 the vessel, $3 the model, $4 how many. Every item of the vessel is compared, which is exact: an
 * approximate index that row-level security filters after would return too few. Vectors of other models are no company,
 * and wait to be made again.
 */
export const nearestInVesselSql = `
  SELECT item_id AS id, kind, 1 - (embedding <=> $1::vector) AS similarity FROM vessel_embedding
  WHERE vessel_id = $2 AND model = $3 ORDER BY embedding <=> $1::vector, item_id LIMIT $4`;

export function nearestInVessel(
  tx: ReadTransaction,
  vesselId: string,
  { model, vector }: Meaning,
  limit: number,
): Promise<Near[]> {
  return tx.query<Near>(nearestInVesselSql, [vectorLiteral(vector), vesselId, model, limit]);
}
