import type { ReportReason, ReportSubjectKind, SanctionKind } from '@kindred/contracts/safety';
import { createEntity } from '@kindred/database/create-entity';
import { newSanctionFields, ModerationSanction } from '@kindred/moderation/sanction';
import { Entity } from 'typeorm';

/** What a decision imposes on a person. */
export interface Imposed {
  readonly userId: string;
  readonly kind: SanctionKind;
  readonly rule: ReportReason;
  readonly subjectKind: ReportSubjectKind;
  readonly subjectId: string;
  readonly imposedBy: string;
  readonly until: Date | null;
}

/** What an admin did to a person in the groups of this service. */
@Entity('sanction')
export class Sanction extends ModerationSanction {
  declare kind: SanctionKind;
  declare subjectKind: ReportSubjectKind;

  static impose(imposed: Imposed, now: Date): Sanction {
    return createEntity(Sanction, { ...newSanctionFields(now), ...imposed });
  }
}
