import { DomainError } from '@kindred/contracts/domain-error';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type InvitationStatus = 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'LAPSED' | 'WITHDRAWN';

/** Whom an invitation is for: a person by their id, or whoever proves an address. */
export type Invitee =
  | { readonly userId: string }
  | { readonly addressHash: Buffer; readonly seal: (invitationId: string) => Promise<Buffer> };

const livesDays = 7;
const dayMs = 86_400_000;

export class InvitationExpired extends DomainError {
  readonly code = 'INVITATION_EXPIRED';
  override readonly kind = 'conflict';
  constructor() {
    super(`An invitation lasts ${livesDays} days, and this one is over.`);
  }
}

export class CannotInviteYourself extends DomainError {
  readonly code = 'CANNOT_INVITE_YOURSELF';
  constructor() {
    super('A session is between two people.');
  }
}

/**
 * Asks somebody to join a session. `inviteeId` is whoever was asked by their id, whether there is anybody behind it or
 * not, or whoever turned out to have the address, until they are erased: the latter is never shown to the inviter. A
 * withheld one is shown to nobody else.
 */
@Entity('session_invitation')
export class SessionInvitation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid') inviterId!: string;
  @Column('uuid', { nullable: true }) inviteeId!: string | null;
  @Column('boolean') byAddress!: boolean;
  /** Not among what is loaded: the role that both people act in may not read it. */
  @Column('bytea', { nullable: true, select: false }) addressHash?: Buffer | null;
  @Column('bytea', { nullable: true, select: false }) addressSealed?: Buffer | null;
  @Column('text') status!: InvitationStatus;
  @Column('boolean') withheld!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;

  static async of(
    sessionId: string,
    inviterId: string,
    invitee: Invitee,
    { now, withheld }: { now: Date; withheld: boolean },
  ): Promise<SessionInvitation> {
    const id = newId();
    const whom =
      'userId' in invitee
        ? { inviteeId: invitee.userId, byAddress: false, addressHash: null, addressSealed: null }
        : { inviteeId: null, byAddress: true, addressHash: invitee.addressHash, addressSealed: await invitee.seal(id) };
    return createEntity(SessionInvitation, {
      id,
      sessionId,
      inviterId,
      ...whom,
      status: 'PENDING',
      withheld,
      createdAt: now,
      expiresAt: new Date(now.getTime() + livesDays * dayMs),
      answeredAt: null,
    });
  }

  isOverAt(now: Date): boolean {
    return this.expiresAt <= now;
  }
}
