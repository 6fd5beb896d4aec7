import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { downloadRoute } from './download-route.ts';
import { JournalExport } from './journal-export.ts';
import { exportResolvers } from './resolvers.ts';

/** A journal as files, for its owner. */
export const journalExport = defineFeature<Dependencies>({
  name: 'journal-export',
  entities: [JournalExport],
  resolvers: [exportResolvers],
  routes: downloadRoute,
  personalData: [
    {
      table: 'journal_export',
      kind: 'JOURNAL_EXPORT',
      what: 'When a person exported their journal.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      archive: {
        as: 'journalExports',
        order: 'created_at, id',
        fields: { id: 'id', createdAt: 'created_at', usedAt: 'used_at' },
      },
      endOfLife: {
        expired: `expires_at < $1::timestamptz - interval '1 day'`,
        because: 'an address serves for 15 minutes, and exports of an hour are counted',
      },
    },
  ],
});
