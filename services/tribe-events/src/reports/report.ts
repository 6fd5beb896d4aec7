import { newReportFields, ModerationReport, type ReportedSubject } from '@kindred/moderation/report';
import type { ReportToOpen } from '@kindred/moderation/open-report';
import type { ReportSubjectKind, SanctionKind } from '@kindred/contracts/safety';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity } from 'typeorm';
import type { FoundInTribe } from './subjects/subject.ts';

export type Decision = 'NO_ACTION' | SanctionKind;
export type ReportedThing = ReportedSubject<ReportSubjectKind>;

/** A report about a tribe, or about something or someone of one. */
@Entity('report')
export class Report extends ModerationReport {
  declare subjectKind: ReportSubjectKind;
  declare decision: Decision | null;
  /** The tribe of the subject; null for a person. */
  @Column('uuid', { nullable: true }) tribeId!: string | null;
  /** The picture of a reported message, which is part of the evidence. */
  @Column('uuid', { nullable: true }) mediumId!: string | null;

  static open(toOpen: ReportToOpen<ReportSubjectKind>, found: FoundInTribe, now: Date): Report {
    const { reporterId, subjectKind, subjectId, reason } = toOpen;
    const { reportedId, tribeId, mediumId = null } = found;
    const opened = { reporterId, reportedId, tribeId, subjectKind, subjectId, reason, mediumId };
    return createEntity(Report, { ...newReportFields(reason, now), ...opened });
  }
}
