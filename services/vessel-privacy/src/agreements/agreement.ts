import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place, SealedText } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { allowedFrom, type AgreementStatus, type AgreementStep } from './agreement-steps.ts';
import { FollowUpNeeded, FollowUpPassed, FollowUpTooFar, WrongAgreementStatus } from './agreement-refusals.ts';

export const agreementTypes = ['MICRO_EXPERIMENT', 'COMMITMENT', 'CHECK_IN'] as const;
export type AgreementType = (typeof agreementTypes)[number];

const furthestYears = 5;
const yearMs = 365.25 * 86_400_000;

/** What two people will try. It stays when what it rests on is taken back, and when one of the two is gone. */
@Entity('agreement')
export class Agreement {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sharedVesselId!: string;
  @Column('uuid') sessionId!: string;
  /** Sealed under the session's key. */
  @Column('bytea') description!: Buffer;
  @Column('text') type!: AgreementType;
  @Column('text') status!: AgreementStatus;
  @Column('uuid') proposedBy!: string;
  /** Shared content. */
  @Column('uuid', { array: true }) restsOn!: string[];
  @Column('uuid', { nullable: true }) libraryItemId!: string | null;
  /** Counts what was changed while it was proposed: a yes is to one revision and holds for no other. */
  @Column('int') revision!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) agreedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) followUpDate!: Date | null;
  @Column('timestamptz', { nullable: true }) followUpToldAt!: Date | null;
  @Column('timestamptz', { nullable: true }) completedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) abandonedAt!: Date | null;
  @Column('int') version!: number;

  static propose(
    proposed: Pick<Agreement, 'sharedVesselId' | 'sessionId' | 'type' | 'proposedBy' | 'restsOn' | 'libraryItemId'>,
    now: Date,
  ): Agreement {
    return createEntity(Agreement, {
      ...proposed,
      id: newId(),
      description: Buffer.alloc(0),
      status: 'PROPOSED',
      revision: 1,
      createdAt: now,
      agreedAt: null,
      followUpDate: null,
      followUpToldAt: null,
      completedAt: null,
      abandonedAt: null,
      version: 0,
    });
  }

  get place(): Place {
    return { table: 'agreement', column: 'description', rowId: this.id };
  }

  get sealedText(): SealedText {
    return { place: this.place, sealed: this.description };
  }

  /** Refuses a step that where it stands does not allow. */
  allow(step: AgreementStep): void {
    if (!allowedFrom[step].includes(this.status)) throw new WrongAgreementStatus(step, this.status);
  }

  /**
   * When to look at it again: in the future, at most 5 years away, and needed where looking again is what was agreed.
   */
  followUpOn(date: Date | null, now: Date): void {
    if (date !== null && date <= now) throw new FollowUpPassed();
    if (date !== null && date.getTime() - now.getTime() > furthestYears * yearMs)
      throw new FollowUpTooFar(furthestYears);
    if (date === null && this.type === 'CHECK_IN') throw new FollowUpNeeded();
    this.followUpDate = date;
  }

  agree(now: Date): void {
    this.allow('agree');
    Object.assign(this, { status: 'AGREED', agreedAt: now });
  }

  start(): void {
    this.allow('start');
    this.status = 'IN_PROGRESS';
  }

  complete(now: Date): void {
    this.allow('complete');
    Object.assign(this, { status: 'COMPLETED', completedAt: now });
  }

  abandon(now: Date): void {
    this.allow('abandon');
    Object.assign(this, { status: 'ABANDONED', abandonedAt: now });
  }
}
