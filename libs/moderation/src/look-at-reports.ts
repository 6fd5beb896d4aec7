import { recordAccess } from '@kindred/database/access-record';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In, type FindOptionsWhere } from 'typeorm';
import { openTexts, type OpenedTexts } from './report-texts.ts';
import type { ModerationReport } from './report.ts';

/** A loader that opens the texts of reports for an admin, and writes into the access record that they were read. */
export function lookAtReports<Report extends ModerationReport, Part extends string>(
  entity: new () => Report,
): LoaderFactory<string, OpenedTexts<Part> | null, { readonly sealer: Sealer }> {
  return (_reads, { work, actor, dependencies: { sealer } }) =>
    new DataLoader<string, OpenedTexts<Part> | null>(
      (ids) =>
        work.run({ role: 'admin', id: actor.id }, async (tx) => {
          const found = await tx.find(entity, { id: In([...ids]) } as FindOptionsWhere<Report>);
          const texts = await openTexts<Part>(tx, sealer, found);
          await recordAccess(tx, found.flatMap(accessesOf));
          return ids.map((id) => texts.get(id) ?? null);
        }),
      { maxBatchSize: 500 },
    );
}

/** The note is the reporter's, the evidence is of the reported person. */
function accessesOf({ id, reporterId, reportedId, note, evidence }: ModerationReport) {
  const read = [
    { subjectId: note && reporterId, kind: 'REPORT_NOTE' },
    { subjectId: evidence && reportedId, kind: 'REPORT_EVIDENCE' },
  ];
  return read.flatMap(({ subjectId, kind }) =>
    subjectId === null ? [] : [{ subjectId, kind, itemIds: [id], purpose: 'SAFETY' }],
  );
}
