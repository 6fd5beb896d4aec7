import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 0 compact, 1 being heard, 2 the other's perspective, 3 needs, 4 repair. */
export type Stage = 0 | 1 | 2 | 3 | 4;
export type StageStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'GATE_PENDING' | 'COMPLETED';

/** One person's way through one stage. Where somebody stands is in these rows and nowhere else. */
@Entity('stage_progress')
export class StageProgress {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid') userId!: string;
  @Column('smallint') stage!: Stage;
  @Column('text') status!: StageStatus;
  /**
   * When each gate of the stage was satisfied by its person, by the gate's name; what can be counted is not kept here.
   */
  @Column('jsonb') gatesSatisfied!: Record<string, string>;
  @Column('boolean') isSynthesisDirty!: boolean;
  @Column('timestamptz', { nullable: true }) synthesisLastUpdated!: Date | null;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz', { nullable: true }) completedAt!: Date | null;

  static open(sessionId: string, userId: string, stage: Stage, now: Date): StageProgress {
    return createEntity(StageProgress, {
      id: newId(),
      sessionId,
      userId,
      stage,
      status: 'IN_PROGRESS',
      gatesSatisfied: {},
      isSynthesisDirty: true,
      synthesisLastUpdated: null,
      startedAt: now,
      completedAt: null,
    });
  }

  get isCurrent(): boolean {
    return this.status === 'IN_PROGRESS' || this.status === 'GATE_PENDING';
  }

  /** Its person says that a gate is satisfied; the first time counts. */
  satisfy(gate: string, now: Date): void {
    this.gatesSatisfied = { [gate]: now.toISOString(), ...this.gatesSatisfied };
  }

  waitForPartner(): void {
    this.status = 'GATE_PENDING';
  }

  complete(now: Date): void {
    Object.assign(this, { status: 'COMPLETED', completedAt: now } satisfies Partial<StageProgress>);
  }
}
