import { NotFound } from '@kindred/contracts/domain-error';
import { claimReport } from '@kindred/moderation/claim-report';
import { isOwn, ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { decideReport } from './decide-report.ts';
import { addressForAdmins } from '../media/addresses.ts';
import { listReports } from './list-reports.ts';
import type { reportLoaders } from './loaders.ts';
import { reportToAdmins } from './report-to-admins.ts';
import { Report } from './report.ts';

type Ctx = Context<typeof reportLoaders>;

export const reportResolvers: Resolvers<Ctx> = {
  Query: {
    report: async (_, { id }, context) => {
      context.person();
      return reportOf(id, context);
    },
    reports: (_, args, { work, cursors, admin }) => listReports(work, admin(), cursors, args),
  },
  Mutation: {
    reportToAdmins: async (_, { input }, { work, dependencies, person, loaders }) => {
      const report = await loaders.report.load(await reportToAdmins(work, dependencies, person(), input));
      if (!report) throw new NotFound('No report of yours');
      return { report };
    },
    claimReport: (_, { input }, { work, admin }) => claimReport(Report, work, admin(), input),
    decideReport: (_, { input }, { work, dependencies, freshAdmin }) =>
      decideReport(work, dependencies, freshAdmin(), input),
  },
  Report: {
    __resolveReference: ({ id }, context) => seenReport(id, context),
    note: async (report, _, { caller, loaders, adminIfAny }) => {
      if (adminIfAny()) return (await loaders.lookAtReport.load(report.id))?.note ?? null;
      return isOwn(caller, report.reporterId) ? loaders.reportNote.load(report) : null;
    },
    reporter: ({ reporterId }, _, { caller, adminIfAny }) =>
      isOwn(caller, reporterId) || adminIfAny() ? personOf(reporterId) : null,
    evidence: async ({ id }, _, { loaders, adminIfAny }) =>
      adminIfAny() ? ((await loaders.lookAtReport.load(id))?.evidence ?? null) : null,
    reportedMedium: async ({ id, subjectKind, subjectId, mediumId: ofMessage }, _, { loaders, adminIfAny }) => {
      const mediumId = subjectKind === 'MEDIUM' ? subjectId : ofMessage;
      if (mediumId === null || !adminIfAny()) return null;
      // That it was looked at is written down. Without evidence, the content is gone or about to be.
      const evidence = (await loaders.lookAtReport.load(id))?.evidence ?? [];
      return evidence.length === 0 ? null : loaders.reportedMedium.load(mediumId);
    },
    subjectReportCount: ({ subjectId }, _, { loaders, adminIfAny }) =>
      adminIfAny() ? loaders.reportCountOfSubject.load(subjectId) : null,
    reportedUser: ({ reportedId }, _, context) => forAdmins(context, personOf(reportedId)),
    severity: ({ severity }, _, context) => forAdmins(context, severity),
    claimedBy: ({ claimedBy }, _, context) => forAdmins(context, personOf(claimedBy)),
    claimedUntil: ({ claimedUntil }, _, context) => forAdmins(context, claimedUntil),
    decision: ({ decision }, _, context) => forAdmins(context, decision),
    decidedBy: ({ decidedBy }, _, context) => forAdmins(context, personOf(decidedBy)),
    sanctionId: ({ sanctionId }, _, context) => forAdmins(context, sanctionId),
  },
  ReportedText: {
    author: ({ authorId }) => personOf(authorId),
    writtenAt: ({ writtenAt }) => (writtenAt === null ? null : new Date(writtenAt)),
  },
  ReportedMedium: {
    url: (medium, _, { work, dependencies }) => addressForAdmins(medium, dependencies.media.store, work.now),
    isRemoved: ({ status }) => status === 'REMOVED',
  },
  User: {
    reportsMade: ({ id }, args, { caller, loaders }) =>
      ownOnly(caller, id, () => loaders.reportsOfUser.load({ parentId: id, args })),
  },
};

function seenReport(id: string, { loaders, adminIfAny }: Ctx): Promise<Report | null> {
  return adminIfAny() ? loaders.reportForAdmins.load(id) : loaders.report.load(id);
}

async function reportOf(id: string, context: Ctx): Promise<Report> {
  const report = await seenReport(id, context);
  if (!report) throw new NotFound('No report of yours');
  return report;
}

function forAdmins<Value>({ adminIfAny }: Pick<Ctx, 'adminIfAny'>, value: Value): Value | null {
  return adminIfAny() ? value : null;
}

function personOf(id: string | null): { id: string } | null {
  return id === null ? null : { id };
}
