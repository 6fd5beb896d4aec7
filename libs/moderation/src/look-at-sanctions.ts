import { recordAccess } from '@kindred/database/access-record';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In, type FindOptionsWhere } from 'typeorm';
import { placeOfText } from './sanction-texts.ts';
import type { ModerationSanction } from './sanction.ts';

/** What was written to and by a sanctioned person. */
export interface SanctionTexts {
  readonly explanation: string | null;
  readonly appeal: string | null;
}

/** A loader that opens the texts of sanctions for an admin, and writes into the access record that they were read. */
export function lookAtSanctions<Sanction extends ModerationSanction>(
  entity: new () => Sanction,
): LoaderFactory<string, SanctionTexts | null, { readonly sealer: Sealer }> {
  return (_reads, { work, actor, dependencies: { sealer } }) =>
    new DataLoader<string, SanctionTexts | null>(
      (ids) =>
        work.run({ role: 'admin', id: actor.id }, async (tx) => {
          const found = await tx.find(entity, { id: In([...ids]) } as FindOptionsWhere<Sanction>);
          const texts = await openTexts(tx, sealer, found);
          const read = found.map(({ id, userId }) => ({ subjectId: userId, itemIds: [id] }));
          await recordAccess(
            tx,
            read.map((one) => ({ ...one, kind: 'SANCTION', purpose: 'SAFETY' })),
          );
          return ids.map((id) => texts.get(id) ?? null);
        }),
      { maxBatchSize: 500 },
    );
}

async function openTexts(
  tx: Transaction,
  sealer: Sealer,
  sanctions: readonly ModerationSanction[],
): Promise<ReadonlyMap<string, SanctionTexts>> {
  const sealed = sanctions.flatMap(({ id: rowId, explanation, appeal }) =>
    [
      explanation && { place: placeOfText('explanation', rowId), sealed: explanation },
      appeal && { place: placeOfText('appeal', rowId), sealed: appeal },
    ].flatMap((one) => one ?? []),
  );
  const opened = await sealer.openAll(tx, sealed);
  const textOf = (rowId: string, column: string) =>
    opened[sealed.findIndex(({ place }) => place.rowId === rowId && place.column === column)] ?? null;
  return new Map(
    sanctions.map(({ id }) => [id, { explanation: textOf(id, 'explanation'), appeal: textOf(id, 'appeal') }]),
  );
}
