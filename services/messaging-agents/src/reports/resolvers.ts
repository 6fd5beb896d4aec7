import { NotFound } from '@kindred/contracts/domain-error';
import { claimReport } from '@kindred/moderation/claim-report';
import { isOwn, ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { decideReport } from './decide-report.ts';
import { listReports } from './list-reports.ts';
import type { reportLoaders } from './loaders.ts';
import { reportInMessaging } from './report-in-messaging.ts';
import { Report } from './report.ts';

type Ctx = Context<typeof reportLoaders>;

export const reportResolvers: Resolvers<Ctx> = {
  Query: {
    messagingReport: async (_, { id }, context) => {
      context.person();
      const report = await seenReport(id, context);
      if (!report) throw new NotFound('No report of yours');
      return report;
    },
    messagingReports: (_, args, { work, cursors, admin }) => listReports(work, admin(), cursors, args),
  },
  Mutation: {
    reportInMessaging: async (_, { input }, { work, dependencies, person, loaders }) => {
      const report = await loaders.report.load(await reportInMessaging(work, dependencies, person(), input));
      if (!report) throw new NotFound('No report of yours');
      return { report };
    },
    claimMessagingReport: (_, { input }, { work, admin }) => claimReport(Report, work, admin(), input),
    decideMessagingReport: (_, { input }, { work, dependencies, freshAdmin }) =>
      decideReport(work, dependencies, freshAdmin(), input),
  },
  MessagingReport: {
    __resolveReference: ({ id }, context) => seenReport(id, context),
    note: async (report, _, { caller, loaders, adminIfAny }) => {
      if (adminIfAny()) return (await loaders.lookAtReport.load(report.id))?.note ?? null;
      return isOwn(caller, report.reporterId) ? loaders.reportNote.load(report) : null;
    },
    reporter: ({ reporterId }, _, { caller, adminIfAny }) =>
      isOwn(caller, reporterId) || adminIfAny() ? personOf(reporterId) : null,
    evidence: async ({ id }, _, { loaders, adminIfAny }) =>
      adminIfAny() ? ((await loaders.lookAtReport.load(id))?.evidence ?? null) : null,
    subjectReportCount: ({ subjectId }, _, { loaders, adminIfAny }) =>
      adminIfAny() ? loaders.reportCountOfSubject.load(subjectId) : null,
    reportedUser: ({ reportedId }, _, context) => forAdmins(context, personOf(reportedId)),
    channelId: ({ channelId }, _, context) => forAdmins(context, channelId),
    microDaoId: ({ microDaoId }, _, context) => forAdmins(context, microDaoId),
    agentId: ({ agentId }, _, context) => forAdmins(context, agentId),
    severity: ({ severity }, _, context) => forAdmins(context, severity),
    claimedBy: ({ claimedBy }, _, context) => forAdmins(context, personOf(claimedBy)),
    claimedUntil: ({ claimedUntil }, _, context) => forAdmins(context, claimedUntil),
    decision: ({ decision }, _, context) => forAdmins(context, decision),
    decidedBy: ({ decidedBy }, _, context) => forAdmins(context, personOf(decidedBy)),
    sanctionId: ({ sanctionId }, _, context) => forAdmins(context, sanctionId),
  },
  MessagingReportedText: {
    author: ({ authorId }) => personOf(authorId),
    writtenAt: ({ writtenAt }) => (writtenAt === null ? null : new Date(writtenAt)),
  },
  User: {
    messagingReportsMade: ({ id }, args, { caller, loaders }) =>
      ownOnly(caller, id, () => loaders.reportsOfUser.load({ parentId: id, args })),
  },
};

function seenReport(id: string, { loaders, adminIfAny }: Ctx): Promise<Report | null> {
  return adminIfAny() ? loaders.reportForAdmins.load(id) : loaders.report.load(id);
}

function forAdmins<Value>({ adminIfAny }: Pick<Ctx, 'adminIfAny'>, value: Value): Value | null {
  return adminIfAny() ? value : null;
}

function personOf(id: string | null): { id: string } | null {
  return id === null ? null : { id };
}
