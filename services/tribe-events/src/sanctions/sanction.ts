import type { AppealDecision, ReportReason, ReportSubjectKind, SanctionKind } from '@kindred/contracts/safety';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { days } from '../days.ts';
import { AlreadyAppealed, AppealTooLate, NoOpenAppeal, SanctionEnded } from './refusals.ts';
import { sanctionLifecycle, type SanctionStatus } from './sanction-lifecycle.ts';

const appealDays = 30;

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

/** What an admin did to a person. It knows no report: the person sees it, and must not learn who reported. */
@Entity('sanction')
export class Sanction {
  @PrimaryColumn('uuid') id!: string;
  /** A pseudonym after that person was erased. */
  @Column('uuid') userId!: string;
  @Column('text') kind!: SanctionKind;
  @Column('text') rule!: ReportReason;
  @Column('text') subjectKind!: ReportSubjectKind;
  @Column('uuid') subjectId!: string;
  @Column('text') status!: SanctionStatus;
  /** Sealed under the person's key. Null after it was deleted. */
  @Column('bytea', { nullable: true }) explanation!: Buffer | null;
  /** Null after that admin was erased. */
  @Column('uuid', { nullable: true }) imposedBy!: string | null;
  @Column('timestamptz') imposedAt!: Date;
  /** The end of a time out. */
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  @Column('timestamptz', { nullable: true }) liftedAt!: Date | null;
  /** Sealed under the person's key. */
  @Column('bytea', { nullable: true }) appeal!: Buffer | null;
  @Column('timestamptz', { nullable: true }) appealedAt!: Date | null;
  @Column('uuid', { nullable: true }) appealDecidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) appealDecidedAt!: Date | null;
  /** From when on no appeal can change it; null while an appeal is open. The texts end 90 days later. */
  @Column('timestamptz', { nullable: true }) finalAt!: Date | null;
  @Column('int') version!: number;

  static impose(imposed: Imposed, now: Date): Sanction {
    return createEntity(Sanction, {
      id: newId(),
      ...imposed,
      status: sanctionLifecycle.initial,
      explanation: null,
      imposedAt: now,
      liftedAt: null,
      appeal: null,
      appealedAt: null,
      appealDecidedBy: null,
      appealDecidedAt: null,
      finalAt: days.after(now, appealDays),
      version: 0,
    });
  }

  get appealableUntil(): Date {
    return days.after(this.imposedAt, appealDays);
  }

  /** Whether it keeps its person from acting in groups. */
  isInForce(now: Date): boolean {
    if (this.liftedAt !== null) return false;
    return this.kind === 'BANNED' || (this.kind === 'TIMED_OUT' && this.until !== null && this.until > now);
  }

  /** @throws {SanctionEnded} @throws {AlreadyAppealed} @throws {AppealTooLate} */
  refuseAppeal(now: Date): void {
    if (this.liftedAt !== null) throw new SanctionEnded();
    if (this.appealedAt !== null) throw new AlreadyAppealed();
    if (this.appealableUntil <= now) throw new AppealTooLate();
  }

  receiveAppeal(text: Buffer, now: Date): void {
    this.status = sanctionLifecycle.next(this.status, 'APPEALED');
    Object.assign(this, { appeal: text, appealedAt: now, finalAt: null });
  }

  /** @throws {NoOpenAppeal} */
  refuseWithoutAppeal(): void {
    if (this.status !== 'APPEALED') throw new NoOpenAppeal();
  }

  decideAppeal(decision: AppealDecision, decidedBy: string, now: Date): void {
    this.status = sanctionLifecycle.next(this.status, decision);
    Object.assign(this, { appealDecidedBy: decidedBy, appealDecidedAt: now, finalAt: now });
    if (decision === 'REVERSED') this.liftedAt = now;
  }

  /** @throws {SanctionEnded} */
  lift(now: Date): void {
    const isOver = this.until !== null && this.until <= now;
    if (isOver || !sanctionLifecycle.allows(this.status, 'LIFTED')) throw new SanctionEnded();
    this.status = sanctionLifecycle.next(this.status, 'LIFTED');
    Object.assign(this, { liftedAt: now, finalAt: now });
  }
}
