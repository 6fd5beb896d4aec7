import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssignableRole } from '../micro-daos/roles.ts';
import { invitationLifecycle, type InvitationStatus } from './invitation-lifecycle.ts';

const lastsMs = 7 * 86_400_000;

/**
 * An invitation to a microDAO, changed under the microDAO's lock. While there is a block between its two people, the
 * invited person sees nothing of it: to the other it looks sent, and lapses.
 */
@Entity('micro_dao_invitation')
export class MicroDaoInvitation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') microDaoId!: string;
  @Column('uuid') userId!: string;
  /** Who invited, or proposed the vote that did. Null after that person was erased. */
  @Column('uuid', { nullable: true }) invitedBy!: string | null;
  @Column('uuid', { nullable: true }) proposalId!: string | null;
  @Column('text') role!: AssignableRole;
  @Column('text') status!: InvitationStatus;
  @Column('timestamptz') invitedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;

  static send(
    invitation: Pick<MicroDaoInvitation, 'microDaoId' | 'userId' | 'invitedBy' | 'proposalId' | 'role'>,
    now: Date,
  ): MicroDaoInvitation {
    return createEntity(MicroDaoInvitation, {
      id: newId(),
      ...invitation,
      status: invitationLifecycle.initial,
      invitedAt: now,
      expiresAt: new Date(now.getTime() + lastsMs),
      endedAt: null,
    });
  }

  end(status: Exclude<InvitationStatus, 'PENDING'>, now: Date): void {
    this.status = invitationLifecycle.next(this.status, status);
    this.endedAt = now;
  }
}
