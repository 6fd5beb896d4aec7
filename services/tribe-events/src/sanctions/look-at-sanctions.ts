import { recordAccess } from '@kindred/database/access-record';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { Sanction } from './sanction.ts';

/** What was written to and by a sanctioned person. */
export interface SanctionTexts {
  readonly explanation: string | null;
  readonly appeal: string | null;
}

/** Opens the texts of sanctions for an admin, and writes into the access record that they were read. */
export const lookAtSanctions: LoaderFactory<string, SanctionTexts | null, { readonly sealer: Sealer }> = (
  _reads,
  { work, actor, dependencies: { sealer } },
) =>
  new DataLoader<string, SanctionTexts | null>(
    (ids) =>
      work.run({ role: 'admin', id: actor.id }, async (tx) => {
        const found = await tx.find(Sanction, { id: In([...ids]) });
        const texts = await openTexts(tx, sealer, found);
        await recordAccess(
          tx,
          found.map(({ id, userId }) => ({ subjectId: userId, kind: 'SANCTION', itemIds: [id], purpose: 'SAFETY' })),
        );
        return ids.map((id) => texts.get(id) ?? null);
      }),
    { maxBatchSize: 500 },
  );

async function openTexts(
  tx: Transaction,
  sealer: Sealer,
  sanctions: readonly Sanction[],
): Promise<ReadonlyMap<string, SanctionTexts>> {
  const sealed = sanctions.flatMap(({ id: rowId, explanation, appeal }) =>
    [explanation && textIn('explanation', rowId, explanation), appeal && textIn('appeal', rowId, appeal)].flatMap(
      (one) => one ?? [],
    ),
  );
  const opened = await sealer.openAll(tx, sealed);
  const textOf = (rowId: string, column: string) =>
    opened[sealed.findIndex(({ place }) => place.rowId === rowId && place.column === column)] ?? null;
  return new Map(
    sanctions.map(({ id }) => [id, { explanation: textOf(id, 'explanation'), appeal: textOf(id, 'appeal') }]),
  );
}

function textIn(column: keyof SanctionTexts, rowId: string, sealed: Buffer) {
  return { place: { table: 'sanction', column, rowId }, sealed };
}
