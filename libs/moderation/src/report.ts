import type { ReportOutcome, ReportReason } from '@kindred/contracts/safety';
import { newId } from '@kindred/contracts/uuid';
import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';
import { reportLifecycle, type ReportStatus } from './report-lifecycle.ts';
import { ReportClaimed, ReportDecided, ReportNotClaimed } from './refusals.ts';
import { severities, severityOf, type ReportSeverity } from './severity.ts';

const claimMs = 3_600_000;
/** Behind all that are open, in the order of the queue. */
export const rankOnceEnded = severities.length;

/** What was reported. The kinds are the service's own. */
export interface ReportedSubject<Kind extends string = string> {
  readonly subjectKind: Kind;
  readonly subjectId: string;
}

/** A report to the admins: what every service's report has. All open reports of one subject are decided together. */
export abstract class ModerationReport {
  declare id: string;
  /** Null if the service opened it, and after that person was erased. */
  declare reporterId: string | null;
  /** Whose conduct or content it is; null if no person is known. A pseudonym after that person was erased. */
  declare reportedId: string | null;
  declare subjectKind: string;
  declare subjectId: string;
  declare reason: ReportReason;
  declare status: ReportStatus;
  /** The place in the queue: by severity while it is open, and behind all open ones later. */
  declare queueRank: number;
  /** Sealed under the reporter's key. Null without one, and after it was deleted. */
  declare note: Buffer | null;
  /** Sealed under the key of all evidence. Null without texts, and after it was deleted. */
  declare evidence: Buffer | null;
  declare reportedAt: Date;
  declare claimedBy: string | null;
  declare claimedUntil: Date | null;
  /** `NO_ACTION`, or the kind of what was done. */
  declare decision: string | null;
  declare decidedBy: string | null;
  declare decidedAt: Date | null;
  declare sanctionId: string | null;
  declare version: number;

  get severity(): ReportSeverity {
    return severityOf[this.reason];
  }

  get outcome(): ReportOutcome | null {
    if (this.decision === null) return null;
    return this.decision === 'NO_ACTION' ? 'NO_ACTION' : 'ACTION_TAKEN';
  }

  /** @throws {ReportDecided} */
  refuseUnlessOpen(): void {
    if (this.status !== 'OPEN') throw new ReportDecided();
  }

  /** @throws {ReportClaimed} while another admin has it */
  claim(adminId: string, now: Date): void {
    if (this.#isClaimed(now) && this.claimedBy !== adminId) throw new ReportClaimed();
    Object.assign(this, { claimedBy: adminId, claimedUntil: new Date(now.getTime() + claimMs) });
  }

  /** @throws {ReportNotClaimed} */
  refuseUnlessClaimedBy(adminId: string, now: Date): void {
    if (!this.#isClaimed(now) || this.claimedBy !== adminId) throw new ReportNotClaimed();
  }

  decide(decision: string, decidedBy: string, sanctionId: string | null, now: Date): void {
    this.status = reportLifecycle.next(this.status, 'DECIDED');
    const queueRank = rankOnceEnded;
    Object.assign(this, { queueRank, decision, decidedBy, sanctionId, decidedAt: now, claimedUntil: null });
  }

  #isClaimed(now: Date): boolean {
    return this.claimedUntil !== null && this.claimedUntil > now;
  }
}

/** How fields are stored. Decorators are compiled in a service, and not in a library that is deployed with it. */
const columns: Readonly<Record<string, ColumnOptions>> = {
  reporterId: { type: 'uuid', nullable: true },
  reportedId: { type: 'uuid', nullable: true },
  subjectKind: { type: 'text' },
  subjectId: { type: 'uuid' },
  reason: { type: 'text' },
  status: { type: 'text' },
  queueRank: { type: 'int' },
  note: { type: 'bytea', nullable: true },
  evidence: { type: 'bytea', nullable: true },
  reportedAt: { type: 'timestamptz' },
  claimedBy: { type: 'uuid', nullable: true },
  claimedUntil: { type: 'timestamptz', nullable: true },
  decision: { type: 'text', nullable: true },
  decidedBy: { type: 'uuid', nullable: true },
  decidedAt: { type: 'timestamptz', nullable: true },
  sanctionId: { type: 'uuid', nullable: true },
  version: { type: 'int' },
};
PrimaryColumn('uuid')(ModerationReport.prototype, 'id');
for (const [name, options] of Object.entries(columns)) Column(options)(ModerationReport.prototype, name);

/** The columns of a report that begins, beside those that say who, what and why. */
export function newReportFields(reason: ReportReason, now: Date) {
  return {
    id: newId(),
    status: reportLifecycle.initial,
    queueRank: severities.indexOf(severityOf[reason]),
    note: null,
    evidence: null,
    reportedAt: now,
    claimedBy: null,
    claimedUntil: null,
    decision: null,
    decidedBy: null,
    decidedAt: null,
    sanctionId: null,
    version: 0,
  };
}
