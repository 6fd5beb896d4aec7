import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { memberLifecycle, type MemberStatus } from './member-lifecycle.ts';
import type { MemberRole } from './roles.ts';

/** Who a member is: a person with an account, an agent, or a bridge guest. Exactly one. */
export type WhoIsMember = { readonly userId: string } | { readonly agentId: string } | { readonly guestId: string };

/** A stay in a microDAO, changed under the microDAO's lock. A member who comes back begins a new one. */
@Entity('micro_dao_member')
export class MicroDaoMember {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') microDaoId!: string;
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('uuid', { nullable: true }) agentId!: string | null;
  @Column('uuid', { nullable: true }) guestId!: string | null;
  @Column('text') role!: MemberRole;
  @Column('text') status!: MemberStatus;
  @Column('timestamptz') joinedAt!: Date;
  @Column('timestamptz', { nullable: true }) leftAt!: Date | null;

  static begin(microDaoId: string, who: WhoIsMember, role: MemberRole, now: Date): MicroDaoMember {
    return createEntity(MicroDaoMember, {
      id: newId(),
      microDaoId,
      userId: null,
      agentId: null,
      guestId: null,
      ...who,
      role,
      status: memberLifecycle.initial,
      joinedAt: now,
      leftAt: null,
    });
  }

  /** Who it is, as an event says it: the one id that is not null. */
  get who(): WhoIsMember {
    if (this.userId !== null) return { userId: this.userId };
    if (this.agentId !== null) return { agentId: this.agentId };
    if (this.guestId !== null) return { guestId: this.guestId };
    throw new Error('A member is a person, an agent or a guest.');
  }

  end(status: 'LEFT' | 'REMOVED', now: Date): void {
    this.status = memberLifecycle.next(this.status, status);
    this.leftAt = now;
  }
}
