import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { In, IsNull } from 'typeorm';
import { DataExport, DataExportPart } from './data-export.ts';

/** Row-level security answers with the asker's own alone. */
export const exportLoaders = {
  dataExportOfUser: oneByKey(
    async (tx, userIds: readonly string[]) =>
      (await tx.find(DataExport, { userId: In(userIds) })).filter((found) => !found.isExpired(tx.now)),
    ({ userId }) => userId,
  ),
  missingExportParts: manyByKey(
    (tx, exportIds: readonly string[]) =>
      tx.find(DataExportPart, { exportId: In(exportIds), content: IsNull() }, { order: { service: 'ASC' } }),
    ({ exportId }) => exportId,
  ),
};
