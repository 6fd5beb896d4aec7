import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place, SealedText } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agreement } from './agreement.ts';

/** That one of the two said yes to a revision, and when. */
@Entity('agreement_party')
export class AgreementParty {
  @PrimaryColumn('uuid') agreementId!: string;
  @PrimaryColumn('uuid') userId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column('uuid') sessionId!: string;
  @Column('timestamptz') at!: Date;

  static of({ id, sessionId, revision }: Agreement, userId: string, now: Date): AgreementParty {
    return createEntity(AgreementParty, {
      agreementId: id,
      userId,
      revision,
      sessionId,
      at: now,
    });
  }
}

export const checkInOutcomes = ['KEPT', 'PARTLY_KEPT', 'NOT_KEPT'] as const;
export type CheckInOutcome = (typeof checkInOutcomes)[number];

/** How one of the two finds that it went. Both read it. */
@Entity('agreement_check_in')
export class AgreementCheckIn {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') agreementId!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid') userId!: string;
  @Column('text') outcome!: CheckInOutcome;
  /** Sealed under the session's key. */
  @Column('bytea', { nullable: true }) note!: Buffer | null;
  @Column('timestamptz') at!: Date;

  static of({ id, sessionId }: Agreement, userId: string, outcome: CheckInOutcome, now: Date): AgreementCheckIn {
    return createEntity(AgreementCheckIn, {
      id: newId(),
      agreementId: id,
      sessionId,
      userId,
      outcome,
      note: null,
      at: now,
    });
  }

  get place(): Place {
    return { table: 'agreement_check_in', column: 'note', rowId: this.id };
  }

  get sealedNote(): SealedText | null {
    return this.note && { place: this.place, sealed: this.note };
  }
}
