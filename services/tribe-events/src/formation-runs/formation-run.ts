import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Quality } from '../formation/quality.ts';
import type { WhyNotCode } from '../formation/why-not-placed.ts';
import { formationRunLifecycle, type FormationRunStatus } from './formation-run-lifecycle.ts';

export interface LeftOverReason {
  readonly code: WhyNotCode;
  readonly people: number;
}

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
  /** Who has the lease: a replica that lost it stores nothing. */
  @Column('uuid', { nullable: true }) lease!: string | null;
  @Column('int') people!: number;
  @Column('int', { nullable: true }) groups!: number | null;
  @Column('int', { nullable: true }) grouped!: number | null;
  @Column('int', { nullable: true }) filled!: number | null;
  @Column('int', { nullable: true }) leftOver!: number | null;
  /** How many people each reason kept from a group, the most first. */
  @Column('jsonb', { nullable: true }) leftOverReasons!: LeftOverReason[] | null;
  @Column('double precision', { nullable: true }) meanScore!: number | null;
  @Column('int') version!: number;

  static start(startedBy: string | null, seed: string, isPreview: boolean, now: Date): FormationRun {
    const unfinished = { groups: null, grouped: null, filled: null, leftOver: null, leftOverReasons: null };
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
      lease: null,
      people: 0,
      ...unfinished,
      meanScore: null,
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

  take(lease: string, until: Date): void {
    Object.assign(this, { lease, leasedUntil: until });
  }

  beginPhase(phase: number): void {
    Object.assign(this, { phase, isCut: false });
  }

  markCut(people: number): void {
    Object.assign(this, { people, isCut: true, lease: null, leasedUntil: null });
  }

  /** People who left the matching while it ran are counted no more. */
  finish(quality: Quality, leftOverReasons: LeftOverReason[], now: Date): void {
    this.status = formationRunLifecycle.next(this.status, 'FINISHED');
    const people = quality.grouped + quality.filled + quality.leftOver;
    Object.assign(this, quality, { people, leftOverReasons, finishedAt: now, lease: null, leasedUntil: null });
  }
}
