import type { Resolvers } from '../__generated__/resolvers.ts';
import { requestDataExport } from './request-data-export.ts';

export const dataExports: Resolvers = {
  Mutation: {
    requestDataExport: async (_, __, { work, dependencies, freshPerson }) => ({
      dataExport: await requestDataExport(work, dependencies, freshPerson()),
    }),
  },
  User: {
    dataExport: ({ id }, _, { loaders, caller }) =>
      caller?.kind === 'person' && caller.userId === id ? loaders.dataExportOfUser.load(id) : null,
  },
  DataExport: {
    waitingFor: async ({ id }, _, { loaders }) =>
      (await loaders.missingExportParts.load(id)).map(({ service }) => service),
    downloadUrl: ({ id, readyAt }, _, { dependencies }) =>
      readyAt ? new URL(`/exports/${id}`, dependencies.downloadsUrl) : null,
  },
};
