import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Quality } from '../formation/quality.ts';

/** A part of the area in one phase of a run. A replica that places its people leases it. */
@Entity('formation_cell')
export class FormationCell {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') runId!: string;
  @Column('int') phase!: number;
  @Column('int') nth!: number;
  @Column('timestamptz') readyAt!: Date;
  @Column('timestamptz', { nullable: true }) leasedUntil!: Date | null;
  /** Who has the lease: a replica that lost it stores nothing. */
  @Column('uuid', { nullable: true }) lease!: string | null;
  /** The replica that has or had the lease, for operators. */
  @Column('text', { nullable: true }) replica!: string | null;
  @Column('timestamptz', { nullable: true }) placedAt!: Date | null;
  @Column('int') groups!: number;
  @Column('int') grouped!: number;
  @Column('int') filled!: number;
  /** The sum over people in groups of their group's score. */
  @Column('double precision') scoreSum!: number;
  @Column('int') version!: number;

  static ready(runId: string, phase: number, nth: number, now: Date): FormationCell {
    return createEntity(FormationCell, {
      id: newId(),
      runId,
      phase,
      nth,
      readyAt: now,
      leasedUntil: null,
      lease: null,
      replica: null,
      placedAt: null,
      groups: 0,
      grouped: 0,
      filled: 0,
      scoreSum: 0,
      version: 0,
    });
  }

  isFree(now: Date): boolean {
    return this.placedAt === null && (this.leasedUntil === null || this.leasedUntil <= now);
  }

  take(lease: string, replica: string, until: Date): void {
    Object.assign(this, { lease, replica, leasedUntil: until });
  }

  finish({ groups, grouped, filled, meanScore }: Quality, now: Date): void {
    Object.assign(this, { groups, grouped, filled, scoreSum: (meanScore ?? 0) * grouped, placedAt: now });
  }
}
