import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hiveMemberLifecycle, type HiveMemberStatus } from './hive-member-lifecycle.ts';

export const hiveRoles = ['STEWARD', 'MEMBER'] as const;
export type HiveRole = (typeof hiveRoles)[number];

/** A person's pledge to a hive, or their membership in it. Changed under the lock of its hive. */
@Entity('hive_member')
export class HiveMember {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') hiveId!: string;
  @Column('uuid') userId!: string;
  @Column('text') role!: HiveRole;
  @Column('text') status!: HiveMemberStatus;
  @Column('timestamptz') statusSince!: Date;
  @Column('timestamptz', { nullable: true }) pledgedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) joinedAt!: Date | null;

  /** A membership of a person who has none yet. It becomes PLEDGED or ACTIVE in the same transaction. */
  static begin(hiveId: string, userId: string, now: Date): HiveMember {
    return createEntity(HiveMember, {
      id: newId(),
      hiveId,
      userId,
      role: 'MEMBER',
      status: 'WITHDRAWN',
      statusSince: now,
      pledgedAt: null,
      joinedAt: null,
    });
  }

  get isAdmin(): boolean {
    return this.role === 'STEWARD';
  }

  pledge(now: Date): void {
    this.#enter('PLEDGED', now);
    this.pledgedAt = now;
  }

  withdraw(now: Date): void {
    this.#enter('WITHDRAWN', now);
  }

  join(now: Date): void {
    this.#enter('ACTIVE', now);
    this.joinedAt = now;
  }

  end(status: 'LEFT' | 'REMOVED', now: Date): void {
    this.#enter(status, now);
    this.role = 'MEMBER';
  }

  #enter(status: HiveMemberStatus, now: Date): void {
    this.status = hiveMemberLifecycle.next(this.status, status);
    this.statusSince = now;
  }
}
