import { lifecycle } from '@kindred/contracts/lifecycle';

export const reportStatuses = ['OPEN', 'DECIDED', 'CLOSED'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** A claim lapses by the clock and is no status. An appeal is one of the sanction that came of the report. */
export const reportLifecycle = lifecycle<ReportStatus>({
  OPEN: ['DECIDED', 'CLOSED'],
  DECIDED: [],
  CLOSED: [],
});
