import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { days } from '../days.ts';
import { membershipLifecycle, type MembershipStatus } from './membership-lifecycle.ts';
import { InvitationExpired } from './refusals.ts';

export const memberRoles = ['CREATOR', 'MEMBER'] as const;
export type MemberRole = (typeof memberRoles)[number];

export const invitationDays = 7;
export const idleDays = 30;

export interface Invitation {
  /** The member who invites; null for a formation. */
  readonly invitedBy: string | null;
  /** Whether the person must not see it, because of a block between them and a member. */
  readonly isWithheld: boolean;
}

/** A person in a tribe, or invited to it. Changed under the lock of its tribe. */
@Entity('tribe_membership')
export class TribeMembership {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  @Column('uuid') userId!: string;
  @Column('text') role!: MemberRole;
  @Column('text') status!: MembershipStatus;
  @Column('timestamptz', { nullable: true }) joinedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastActive!: Date | null;
  @Column('uuid', { nullable: true }) invitedBy!: string | null;
  @Column('timestamptz', { nullable: true }) invitedAt!: Date | null;
  /** Set while it is PENDING. */
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;
  @Column('boolean') isWithheld!: boolean;
  /** When it ended last, or when an open invitation that its person had seen was withheld. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;

  /** A membership of a person who has none yet. It becomes PENDING or ACTIVE in the same transaction. */
  static begin(tribeId: string, userId: string): TribeMembership {
    return createEntity(TribeMembership, {
      id: newId(),
      tribeId,
      userId,
      role: 'MEMBER',
      status: 'LEFT',
      joinedAt: null,
      lastActive: null,
      invitedBy: null,
      invitedAt: null,
      expiresAt: null,
      isWithheld: false,
      endedAt: null,
    });
  }

  get isCurrent(): boolean {
    return this.status === 'ACTIVE' || this.status === 'INACTIVE';
  }

  /** Whether its person has ever seen it: not if they were invited once, and that is withheld from them. */
  get isKnownToPerson(): boolean {
    return (!this.isWithheld && this.status !== 'LEFT') || this.endedAt !== null;
  }

  /** It as its person sees it: a withheld invitation looks withdrawn, or is not there if they never saw it. */
  get seenByPerson(): TribeMembership | null {
    if (!this.isKnownToPerson) return null;
    if (!this.isWithheld) return this;
    return Object.assign(new TribeMembership(), this, { status: 'LEFT', expiresAt: null, isWithheld: false });
  }

  isOpenInvitation(now: Date): boolean {
    return this.status === 'PENDING' && this.expiresAt !== null && this.expiresAt > now;
  }

  invite({ invitedBy, isWithheld }: Invitation, now: Date): void {
    this.#enter('PENDING');
    Object.assign(this, { invitedBy, isWithheld, invitedAt: now, expiresAt: days.after(now, invitationDays) });
  }

  /** @throws {InvitationExpired} */
  accept(now: Date): void {
    if (this.expiresAt !== null && this.expiresAt <= now) throw new InvitationExpired();
    this.join(now);
  }

  join(now: Date): void {
    this.#enter('ACTIVE');
    Object.assign(this, { joinedAt: now, lastActive: now, expiresAt: null, isWithheld: false, endedAt: null });
  }

  rest(): void {
    this.#enter('INACTIVE');
  }

  return(now: Date): void {
    this.#enter('ACTIVE');
    this.touch(now);
  }

  touch(now: Date): void {
    if (this.lastActive === null || now > this.lastActive) this.lastActive = now;
  }

  /** Ends it: left, declined, withdrawn or lapsed; or removed by the creator. What was never seen has no end. */
  end(status: 'LEFT' | 'REMOVED', now: Date): void {
    const endedAt = this.isKnownToPerson ? now : null;
    this.#enter(status);
    Object.assign(this, { role: 'MEMBER', expiresAt: null, isWithheld: false, endedAt });
  }

  #enter(status: MembershipStatus): void {
    this.status = membershipLifecycle.next(this.status, status);
  }
}
