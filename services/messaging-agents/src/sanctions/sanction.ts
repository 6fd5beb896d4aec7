import type {
  MessagingSanctionKind,
  MessagingScope,
  MessagingSubjectKind,
  ReportReason,
} from '@kindred/contracts/safety';
import { createEntity } from '@kindred/database/create-entity';
import { newSanctionFields, ModerationSanction } from '@kindred/moderation/sanction';
import { Column, Entity } from 'typeorm';

/** What a decision imposes on a person. */
export interface Imposed {
  readonly userId: string;
  readonly kind: MessagingSanctionKind;
  readonly rule: ReportReason;
  readonly subjectKind: MessagingSubjectKind;
  readonly subjectId: string;
  readonly scope: MessagingScope | null;
  readonly scopeId: string | null;
  readonly imposedBy: string;
  readonly until: Date | null;
}

/** What an admin did to a person in messaging. */
@Entity('sanction')
export class Sanction extends ModerationSanction {
  declare kind: MessagingSanctionKind;
  declare subjectKind: MessagingSubjectKind;
  /** Where a time out or a ban holds. Null for other kinds. */
  @Column('text', { nullable: true }) scope!: MessagingScope | null;
  /** The channel or the microDAO of the scope. */
  @Column('uuid', { nullable: true }) scopeId!: string | null;

  static impose(imposed: Imposed, now: Date): Sanction {
    return createEntity(Sanction, { ...newSanctionFields(now), ...imposed });
  }
}
