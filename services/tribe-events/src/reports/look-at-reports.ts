import { recordAccess } from '@kindred/database/access-record';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { Report } from './report.ts';
import { openTexts, type OpenedTexts } from './sealed-texts.ts';

/** Opens the texts of reports for an admin, and writes into the access record that they were read. */
export const lookAtReports: LoaderFactory<string, OpenedTexts | null, { readonly sealer: Sealer }> = (
  _reads,
  { work, actor, dependencies: { sealer } },
) =>
  new DataLoader<string, OpenedTexts | null>(
    (ids) =>
      work.run({ role: 'admin', id: actor.id }, async (tx) => {
        const found = await tx.find(Report, { id: In([...ids]) });
        const texts = await openTexts(tx, sealer, found);
        await recordAccess(tx, found.flatMap(accessesOf));
        return ids.map((id) => texts.get(id) ?? null);
      }),
    { maxBatchSize: 500 },
  );

/** The note is the reporter's, the evidence is of the reported person. */
function accessesOf({ id, reporterId, reportedId, note, evidence }: Report) {
  const read = [
    { subjectId: note && reporterId, kind: 'REPORT_NOTE' },
    { subjectId: evidence && reportedId, kind: 'REPORT_EVIDENCE' },
  ];
  return read.flatMap(({ subjectId, kind }) =>
    subjectId === null ? [] : [{ subjectId, kind, itemIds: [id], purpose: 'SAFETY' }],
  );
}
