import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { goalLifecycle, type GoalStatus } from './goal-lifecycle.ts';
import { ChallengeNotAccepted, GoalCompleted } from './refusals.ts';
import type { GoalDetails } from './goal-details.ts';

/** Something that a tribe wants to reach. Changed under the lock of its tribe. */
@Entity('tribe_goal')
export class TribeGoal {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text') status!: GoalStatus;
  @Column('boolean') isChallenge!: boolean;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) targetDate!: Date | null;
  @Column('timestamptz', { nullable: true }) completedAt!: Date | null;
  @Column('uuid', { nullable: true }) completedBy!: string | null;

  static set(tribeId: string, createdBy: string, details: GoalDetails, now: Date): TribeGoal {
    return createEntity(TribeGoal, { ...begin(tribeId, details, now), status: 'OPEN', isChallenge: false, createdBy });
  }

  /** A challenge, which lapses if no member accepts it. */
  static propose(tribeId: string, details: GoalDetails, now: Date): TribeGoal {
    const proposed = { status: 'PROPOSED', isChallenge: true, createdBy: null } as const;
    return createEntity(TribeGoal, { ...begin(tribeId, details, now), ...proposed });
  }

  get isCompleted(): boolean {
    return this.status === 'COMPLETED';
  }

  /** @throws {GoalCompleted} */
  refuseUnlessOpen(): void {
    if (this.status !== 'OPEN') throw new GoalCompleted();
  }

  answer(accepted: boolean): void {
    this.status = goalLifecycle.next(this.status, accepted ? 'OPEN' : 'DECLINED');
  }

  /** @throws {ChallengeNotAccepted} */
  complete(userId: string, now: Date): void {
    if (!goalLifecycle.allows(this.status, 'COMPLETED')) throw new ChallengeNotAccepted();
    this.status = goalLifecycle.next(this.status, 'COMPLETED');
    this.completedAt = now;
    this.completedBy = userId;
  }
}

function begin(tribeId: string, details: GoalDetails, now: Date) {
  return { id: newId(), tribeId, ...details, createdAt: now, completedAt: null, completedBy: null };
}
