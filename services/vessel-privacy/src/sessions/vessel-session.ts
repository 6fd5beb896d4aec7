import { DomainError } from '@kindred/contracts/domain-error';
import { newId } from '@kindred/contracts/uuid';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** As stored. That somebody waits for the other is derived from both people's progress, never stored. */
export const sessionStatuses = ['CREATED', 'INVITED', 'ACTIVE', 'PAUSED', 'RESOLVED', 'ABANDONED'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

const live: readonly SessionStatus[] = ['CREATED', 'INVITED', 'ACTIVE', 'PAUSED'];

export class WrongSessionStatus extends DomainError {
  readonly code = 'WRONG_SESSION_STATUS';
  override readonly kind = 'conflict';

  constructor(what: string, status: SessionStatus) {
    super(`A session that is ${status} cannot be ${what}.`, { details: { status } });
  }
}

/** Two people's way through one conflict. `memberIds` begins with the inviter and holds the partner once they joined. */
@Entity('vessel_session')
export class VesselSession {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') relationshipId!: string;
  @Column('text') status!: SessionStatus;
  @Column('uuid') inviterId!: string;
  @Column('uuid', { array: true }) memberIds!: string[];
  /** Both people in order, from the invitation on: at most one live session has the same. */
  @Column('uuid', { array: true, nullable: true }) pair!: string[] | null;
  @Column('uuid', { nullable: true }) pausedBy!: string | null;
  @Column('timestamptz', { nullable: true }) pausedUntil!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) abandonedAt!: Date | null;
  @Column('int') version!: number;

  static create(inviterId: string, relationshipId: string, now: Date): VesselSession {
    return Object.assign(new VesselSession(), {
      id: newId(), relationshipId, status: 'CREATED', inviterId, memberIds: [inviterId], pair: null, pausedBy: null, pausedUntil: null,
      createdAt: now, updatedAt: now, resolvedAt: null, abandonedAt: null, version: 0,
    } satisfies Partial<VesselSession>);
  }

  get isLive(): boolean {
    return live.includes(this.status);
  }

  /** The other of the two, once they joined. */
  partnerOf(userId: string): string | null {
    return this.memberIds.find((memberId) => memberId !== userId) ?? null;
  }
}
