import type { Place, SealedText } from '@kindred/database/sealing/sealer';
import type { ModerationSanction } from './sanction.ts';

export type SanctionColumn = 'explanation' | 'appeal';

export function placeOfText(column: SanctionColumn, rowId: string): Place {
  return { table: 'sanction', column, rowId };
}

/** A sealed text of a sanction; null if it has none. */
export function sealedOf({ id, ...sanction }: ModerationSanction, column: SanctionColumn): SealedText | null {
  const sealed = sanction[column];
  return sealed && { place: placeOfText(column, id), sealed };
}
