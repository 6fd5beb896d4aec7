import type { ReportReason } from '@kindred/contracts/safety';

export const severities = ['URGENT', 'SERIOUS', 'ORDINARY'] as const;
export type ReportSeverity = (typeof severities)[number];

/** How urgent a report is, by its reason. */
export const severityOf: Readonly<Record<ReportReason, ReportSeverity>> = {
  THREAT: 'URGENT',
  UNDERAGE: 'URGENT',
  SELF_HARM: 'URGENT',
  HARASSMENT: 'SERIOUS',
  HATE: 'SERIOUS',
  SEXUAL_CONTENT: 'SERIOUS',
  SCAM: 'SERIOUS',
  FELT_UNSAFE: 'SERIOUS',
  SPAM: 'ORDINARY',
  IMPERSONATION: 'ORDINARY',
  OTHER: 'ORDINARY',
};
