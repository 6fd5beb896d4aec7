import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Quality } from '../formation/quality.ts';
import { formationRunLifecycle, type FormationRunStatus } from './formation-run-lifecycle.ts';

/** A formation of groups. It goes on wherever it was, on any replica. */
@Entity('formation_run')
export class FormationRun {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') seed!: string;
  /** A preview places people and proposes nothing. */
  @Column('boolean') isPreview!: boolean;
  @Column('text') status!: FormationRunStatus;
  /** Null after that admin was erased. */
  @Column('uuid', { nullable: true }) startedBy!: string | null;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  @Column('int') phase!: number;
  /** Whether the cells of the phase are made. */
  @Column('boolean') isCut!: boolean;
  /** Set while a replica cuts the area or makes proposals. */
  @Column('timestamptz', { nullable: true }) leasedUntil!: Date | null;
  @Column('int') people!: number;
  @Column('int', { nullable: true }) groups!: number | null;
  @Column('int', { nullable: true }) grouped!: number | null;
  @Column('int', { nullable: true }) filled!: number | null;
  @Column('int', { nullable: true }) leftOver!: number | null;
  @Column('double precision', { nullable: true }) meanScore!: number | null;
  @Column('int') version!: number;

  static start(startedBy: string | null, seed: string, isPreview: boolean, now: Date): FormationRun {
    const [groups, grouped, filled, leftOver, meanScore] = [null, null, null, null, null];
    return createEntity(FormationRun, {
      id: newId(),
      seed,
      isPreview,
      status: formationRunLifecycle.initial,
      startedBy,
      startedAt: now,
      finishedAt: null,
      phase: 0,
      isCut: false,
      leasedUntil: null,
      people: 0,
      groups,
      grouped,
      filled,
      leftOver,
      meanScore,
      version: 0,
    });
  }

  get kind(): 'PREVIEW' | 'PROPOSING' {
    return this.isPreview ? 'PREVIEW' : 'PROPOSING';
  }

  /** Whether a replica works on the run itself. */
  isLeased(now: Date): boolean {
    return this.leasedUntil !== null && this.leasedUntil > now;
  }

  beginPhase(phase: number): void {
    Object.assign(this, { phase, isCut: false, leasedUntil: null });
  }

  markCut(people: number): void {
    Object.assign(this, { people, isCut: true, leasedUntil: null });
  }

  finish(quality: Quality, now: Date): void {
    this.status = formationRunLifecycle.next(this.status, 'FINISHED');
    Object.assign(this, quality, { finishedAt: now, leasedUntil: null });
  }
}
