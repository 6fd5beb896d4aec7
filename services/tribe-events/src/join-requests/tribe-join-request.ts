import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { days } from '../days.ts';
import { joinRequestLifecycle, type JoinRequestStatus } from './join-request-lifecycle.ts';

const openDays = 14;

/** A person's request to join a tribe. Changed under the lock of its tribe. */
@Entity('tribe_join_request')
export class TribeJoinRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  @Column('uuid') userId!: string;
  @Column('text') status!: JoinRequestStatus;
  /** Whether the creator must not see it, because of a block between the person and a member. */
  @Column('boolean') isWithheld!: boolean;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;

  static ask(tribeId: string, userId: string, isWithheld: boolean, now: Date): TribeJoinRequest {
    return createEntity(TribeJoinRequest, {
      id: newId(),
      tribeId,
      userId,
      status: joinRequestLifecycle.initial,
      isWithheld,
      askedAt: now,
      expiresAt: days.after(now, openDays),
      answeredAt: null,
    });
  }

  end(status: Exclude<JoinRequestStatus, 'PENDING'>, now: Date): void {
    this.status = joinRequestLifecycle.next(this.status, status);
    this.expiresAt = null;
    this.answeredAt = now;
  }
}
