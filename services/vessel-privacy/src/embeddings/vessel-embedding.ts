import type { Transaction } from '@kindred/database/transaction';
import type { ItemKind, VesselItem } from '../vessels/vessel-item.ts';

/** What a text means to one model. Vectors of two models cannot be compared. */
export interface Meaning {
  readonly model: string;
  readonly vector: readonly number[];
}

/** How the database reads a vector. */
export function vectorLiteral(vector: readonly number[]): string {
  return `[${vector.join(',')}]`;
}

/**
 * Keeps beside an item what it means, or, without a meaning, that it waits for one: a job makes it. What a job has in
 * hand for the item's former text is thereby too late.
 */
export async function keepMeaning(
  tx: Transaction,
  item: VesselItem & { readonly kind: ItemKind },
  meaning: Meaning | null,
): Promise<void> {
  await tx.query(
    `INSERT INTO vessel_embedding (item_id, kind, vessel_id, owner_id, session_id, model, embedding) VALUES ($1, $2, $3, $4, $5, $6, $7::vector)
     ON CONFLICT (item_id) DO UPDATE SET model = excluded.model, embedding = excluded.embedding, try_again_at = NULL`,
    [
      item.id,
      item.kind,
      item.vesselId,
      item.ownerId,
      item.sessionId,
      meaning?.model ?? null,
      meaning && vectorLiteral(meaning.vector),
    ],
  );
}

/** An item that is gone, or has no words any more, means nothing. */
export async function dropMeaning(tx: Transaction, itemId: string): Promise<void> {
  await tx.query('DELETE FROM vessel_embedding WHERE item_id = $1', [itemId]);
}
