import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { ArchivePart } from '@kindred/service/personal-data/archive-part';
import type { Dependencies } from '../dependencies.ts';
import { DataExport, DataExportPart } from './data-export.ts';

/** All that the house holds of a person, as they get it. */
export interface Archive {
  readonly about: string;
  readonly person: string;
  readonly requestedAt: Date;
  readonly completedAt: Date;
  readonly parts: readonly (ArchivePart & { readonly service: string; readonly collectedAt: Date | null })[];
}

/** Opens an archive of the reader's own; null where there is none that is ready. */
export async function openArchive(tx: ReadTransaction, { sealer }: Dependencies, id: string): Promise<Archive | null> {
  const found = await tx.findOne(DataExport, { id });
  if (!found?.readyAt || found.isExpired(tx.now)) return null;
  const rows = await tx.find(DataExportPart, { exportId: id }, { order: { service: 'ASC' } });
  const opened = await sealer.openAll(
    tx,
    rows.map((row) => ({ place: row.place, sealed: row.content ?? Buffer.alloc(0) })),
  );
  return {
    about: 'All that Kindred holds of you, in a part for each of its services.',
    person: found.userId,
    requestedAt: found.requestedAt,
    completedAt: found.readyAt,
    parts: rows.map(({ service, collectedAt }, nth) => ({
      service,
      collectedAt,
      ...(JSON.parse(opened[nth] ?? '{}') as ArchivePart),
    })),
  };
}
