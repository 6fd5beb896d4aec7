import { loadersOfReports } from '@kindred/moderation/report-loaders';
import { reportsOfEach } from './list-reports.ts';
import { Report } from './report.ts';
import { readReportedMedia } from './reported-medium.ts';
import type { ReportedText } from './subjects/subject.ts';

export const reportLoaders = {
  ...loadersOfReports<Report, ReportedText['part']>(Report),
  reportsOfUser: reportsOfEach,
  /** What is left of reported media, for admins. */
  reportedMedium: readReportedMedia,
};
