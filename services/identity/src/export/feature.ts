import { defineFeature } from '@kindred/service/features/define-feature';
import { collectExports } from './collect-exports.ts';
import { DataExport, DataExportPart } from './data-export.ts';
import { downloadRoute } from './download-route.ts';
import { exportLoaders } from './loaders.ts';
import { exportResolvers } from './resolvers.ts';

/** A person's archive: asking for it, collecting it from every service, and fetching it. */
export const dataExports = defineFeature({
  name: 'export',
  entities: [DataExport, DataExportPart],
  resolvers: [exportResolvers],
  loaders: exportLoaders,
  jobs: [collectExports],
  routes: downloadRoute,
  personalData: [
    {
      table: 'data_export_part',
      kind: 'ARCHIVE_PART',
      what: 'What each service gave for an archive.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      owner: 'user_id',
      sealed: { content: { rowId: `export_id || ':' || service`, json: true } },
      archive: { leftOut: 'archives hold no archives' },
    },
    {
      table: 'data_export',
      kind: 'ARCHIVE',
      what: 'When an archive was asked for and complete.',
      class: 'INTERNAL',
      purpose: 'LEGAL_OBLIGATION',
      owner: 'user_id',
      archive: { as: 'archives', fields: { requestedAt: 'requested_at', readyAt: 'ready_at' } },
      endOfLife: { expired: 'expires_at < $1', because: '7 days, its parts with it: an archive has all of a person' },
    },
  ],
  securityEvents: { requestDataExport: 'archive-requested' },
});
