import type { ReportOutcome, ReportReason, ReportSubjectKind, SanctionKind } from '@kindred/contracts/safety';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ReportClaimed, ReportDecided, ReportNotClaimed } from './refusals.ts';
import { reportLifecycle, type ReportStatus } from './report-lifecycle.ts';
import { severities, severityOf, type ReportSeverity } from './severity.ts';

export type Decision = 'NO_ACTION' | SanctionKind;

const claimMs = 3_600_000;
/** Behind all that are open, in the order of the queue. */
export const rankOnceEnded = severities.length;

export interface ReportedSubject {
  readonly subjectKind: ReportSubjectKind;
  readonly subjectId: string;
}

interface Opened extends ReportedSubject {
  readonly reporterId: string | null;
  readonly reportedId: string | null;
  readonly tribeId: string | null;
  readonly reason: ReportReason;
  readonly mediumId: string | null;
}

/** A report to the admins. All open reports of one subject are claimed and decided together. */
@Entity('report')
export class Report {
  @PrimaryColumn('uuid') id!: string;
  /** Null if the service opened it, and after that person was erased. */
  @Column('uuid', { nullable: true }) reporterId!: string | null;
  /** Whose conduct or content it is; null if no person is known. A pseudonym after that person was erased. */
  @Column('uuid', { nullable: true }) reportedId!: string | null;
  @Column('text') subjectKind!: ReportSubjectKind;
  @Column('uuid') subjectId!: string;
  /** The tribe of the subject; null for a person. */
  @Column('uuid', { nullable: true }) tribeId!: string | null;
  @Column('text') reason!: ReportReason;
  @Column('text') status!: ReportStatus;
  /** The place in the queue: by severity while it is open, and behind all open ones later. */
  @Column('int') queueRank!: number;
  /** Sealed under the reporter's key. Null without one, and after it was deleted. */
  @Column('bytea', { nullable: true }) note!: Buffer | null;
  /** Sealed under the key of all evidence. Null without texts, and after it was deleted. */
  @Column('bytea', { nullable: true }) evidence!: Buffer | null;
  @Column('timestamptz') reportedAt!: Date;
  @Column('uuid', { nullable: true }) claimedBy!: string | null;
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  @Column('text', { nullable: true }) decision!: Decision | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) sanctionId!: string | null;
  /** The picture of a reported message, which is part of the evidence. */
  @Column('uuid', { nullable: true }) mediumId!: string | null;
  @Column('int') version!: number;

  static open(opened: Opened, now: Date): Report {
    return createEntity(Report, {
      id: newId(),
      ...opened,
      status: reportLifecycle.initial,
      queueRank: severities.indexOf(severityOf[opened.reason]),
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
    });
  }

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

  decide(decision: Decision, decidedBy: string, sanctionId: string | null, now: Date): void {
    this.status = reportLifecycle.next(this.status, 'DECIDED');
    const queueRank = rankOnceEnded;
    Object.assign(this, { queueRank, decision, decidedBy, sanctionId, decidedAt: now, claimedUntil: null });
  }

  #isClaimed(now: Date): boolean {
    return this.claimedUntil !== null && this.claimedUntil > now;
  }
}
