import type { MessagingSanctionKind, MessagingSubjectKind } from '@kindred/contracts/safety';
import { createEntity } from '@kindred/database/create-entity';
import type { ReportToOpen } from '@kindred/moderation/open-report';
import { newReportFields, ModerationReport } from '@kindred/moderation/report';
import { Column, Entity } from 'typeorm';
import type { FoundInMessaging } from './subjects/subject.ts';

/** A report about a person, or about something in messaging. */
@Entity('report')
export class Report extends ModerationReport {
  declare subjectKind: MessagingSubjectKind;
  declare decision: 'NO_ACTION' | MessagingSanctionKind | null;
  /** Where it happened, if it was in a channel. */
  @Column('uuid', { nullable: true }) channelId!: string | null;
  /** Where it happened, if it was in a microDAO or in a channel of one. */
  @Column('uuid', { nullable: true }) microDaoId!: string | null;
  /** The agent that was reported, or that wrote what was reported. */
  @Column('uuid', { nullable: true }) agentId!: string | null;

  static open(toOpen: ReportToOpen<MessagingSubjectKind>, found: FoundInMessaging, now: Date): Report {
    const { reporterId, subjectKind, subjectId, reason } = toOpen;
    const { reportedId, channelId, microDaoId, agentId } = found;
    const opened = { reporterId, reportedId, subjectKind, subjectId, channelId, microDaoId, agentId, reason };
    return createEntity(Report, { ...newReportFields(reason, now), ...opened });
  }
}
