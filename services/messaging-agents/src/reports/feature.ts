import { deleteReportTexts } from '@kindred/moderation/delete-texts';
import { reportLifecycle } from '@kindred/moderation/report-lifecycle';
import { personalDataOfReports } from '@kindred/moderation/reports-of-people';
import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { reportLoaders } from './loaders.ts';
import { Report } from './report.ts';
import { reportResolvers } from './resolvers.ts';

type OnReport = { readonly report: Report };
const adminAction = {
  event: 'admin-action',
  onSuccess: ({ report }: OnReport) => ({ subjectId: report.reportedId }),
} as const;

/** Reports to the admins about people, messages, channels, agents and microDAOs, and how admins decide about them. */
export const reports = defineFeature<Dependencies, typeof reportLoaders>({
  name: 'reports',
  entities: [Report],
  resolvers: [reportResolvers],
  loaders: reportLoaders,
  lifecycles: { MessagingReport: reportLifecycle },
  securityEvents: { claimMessagingReport: adminAction, decideMessagingReport: adminAction },
  jobs: [deleteReportTexts],
  idsOfThings: ['sanction_id', 'channel_id'],
  personalData: personalDataOfReports(['CHANNEL', 'MICRO_DAO']),
});
