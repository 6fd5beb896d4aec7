import { loadersOfReports } from '@kindred/moderation/report-loaders';
import { reportsOfEach } from './list-reports.ts';
import { Report } from './report.ts';
import type { ReportedPart } from './subjects/subject.ts';

export const reportLoaders = { ...loadersOfReports<Report, ReportedPart>(Report), reportsOfUser: reportsOfEach };
