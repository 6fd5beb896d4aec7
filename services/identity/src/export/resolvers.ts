import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { exportLoaders } from './loaders.ts';
import { requestDataExport } from './request-data-export.ts';

export const exportResolvers: Resolvers<Context<typeof exportLoaders>> = {
  Mutation: {
    requestDataExport: async (_, __, { work, dependencies, freshPerson }) => ({
      dataExport: await requestDataExport(work, dependencies, freshPerson()),
    }),
  },
  User: {
    dataExport: ({ id }, _, { loaders, caller }) => ownOnly(caller, id, () => loaders.dataExportOfUser.load(id)),
  },
  DataExport: {
    waitingFor: async ({ id }, _, { loaders }) =>
      (await loaders.missingExportParts.load(id)).map(({ service }) => service),
    downloadUrl: ({ id, readyAt }, _, { dependencies }) =>
      readyAt ? new URL(`/exports/${id}`, dependencies.downloadsUrl) : null,
  },
};
