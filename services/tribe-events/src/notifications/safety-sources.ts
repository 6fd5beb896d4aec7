import { reportDecided } from '@kindred/contracts/tribe-events/report-decided';
import { sanctionAppealDecided } from '@kindred/contracts/tribe-events/sanction-appeal-decided';
import { sanctionImposed } from '@kindred/contracts/tribe-events/sanction-imposed';
import { sanctionLifted } from '@kindred/contracts/tribe-events/sanction-lifted';
import { source } from './notification-source.ts';

/** What admins decide. No line says which admin. */
export const safetySources = [
  source(reportDecided, {
    kind: 'REPORT_DECIDED',
    to: ({ reporterId }) => (reporterId === undefined ? [] : [reporterId]),
    shows: ['reportId'],
  }),
  source(sanctionImposed, { kind: 'SANCTION_IMPOSED', to: ({ userId }) => [userId], shows: ['sanctionId'] }),
  source(sanctionLifted, {
    kind: 'SANCTION_LIFTED',
    // A granted appeal is told as such.
    only: { reason: 'LIFTED' },
    to: ({ userId }) => [userId],
    shows: ['sanctionId'],
  }),
  source(sanctionAppealDecided, { kind: 'APPEAL_DECIDED', to: ({ userId }) => [userId], shows: ['sanctionId'] }),
];
