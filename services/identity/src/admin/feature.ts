import { defineFeature } from '@kindred/service/features/define-feature';
import { AdminAction } from './admin-action.ts';
import { adminLoaders } from './loaders.ts';
import { recordedAdminAction } from './recorded-admin-action.ts';
import { adminResolvers } from './resolvers.ts';

/** What admins do with accounts, and the records of that and of who read sensitive data. */
export const admin = defineFeature({
  name: 'admin',
  entities: [AdminAction],
  resolvers: [adminResolvers],
  loaders: adminLoaders,
  personalData: [
    {
      table: 'admin_action',
      kind: 'ADMIN_ACTION',
      what: 'What an admin did with an account, when and why.',
      class: 'SENSITIVE',
      purpose: 'LEGITIMATE_INTEREST',
      owner: ['subject_id', 'admin_id'],
      kept: 'AUDIT',
      archive: {
        as: 'actionsOfAdmins',
        fields: { at: 'at', action: 'action', reason: 'reason', role: 'role' },
        rows: 'subject_id',
      },
      endOfLife: { expired: `at < $1::timestamptz - interval '2 years'`, because: 'the audit is kept for two years' },
    },
    {
      table: 'access_record',
      kind: 'ACCESS_RECORD',
      what: 'Which service or admin read sensitive data of the person, when and why.',
      class: 'SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      owner: ['subject_id', 'reader_id'],
      alsoNames: { item_ids: 'the audit has to say what was read, such as which account' },
      kept: 'AUDIT',
      archive: {
        as: 'readsByOthers',
        fields: {
          at: 'at',
          readerRole: 'reader_role',
          readerService: 'reader_service',
          kind: 'kind',
          purpose: 'purpose',
          refused: 'refused',
        },
        rows: 'subject_id',
      },
    },
  ],
  idsOfThings: ['consent_id', 'occasion_id'],
  securityEvents: {
    suspendUser: recordedAdminAction,
    reinstateUser: recordedAdminAction,
    setUserRole: recordedAdminAction,
  },
});
