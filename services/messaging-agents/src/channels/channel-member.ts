import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WhoIsMember } from '../micro-daos/micro-dao-member.ts';
import type { MemberRole } from '../micro-daos/roles.ts';
import { channelMemberLifecycle, type ChannelMemberStatus } from './channel-member-lifecycle.ts';

export const notificationLevels = ['ALL', 'MENTIONS', 'NONE'] as const;
export type NotificationLevel = (typeof notificationLevels)[number];

interface BegunStay {
  readonly role: MemberRole;
  readonly readSequence: number;
  readonly before: ChannelMember | null;
  readonly addedByUserId: string | null;
}

/** A stay in a channel, changed under the channel's lock. A member who comes back begins a new one. */
@Entity('channel_member')
export class ChannelMember {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') channelId!: string;
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('uuid', { nullable: true }) agentId!: string | null;
  @Column('uuid', { nullable: true }) guestId!: string | null;
  /** The person who added an agent. Null for others, and once that person was erased. */
  @Column('uuid', { nullable: true }) addedByUserId!: string | null;
  @Column('text') role!: MemberRole;
  @Column('text') status!: ChannelMemberStatus;
  @Column('timestamptz') joinedAt!: Date;
  @Column('timestamptz', { nullable: true }) leftAt!: Date | null;
  @Column('text') notificationLevel!: NotificationLevel;
  @Column('timestamptz', { nullable: true }) mutedUntil!: Date | null;
  /** The number of the last message that the member has read. */
  @Column('int') readSequence!: number;
  @Column('timestamptz', { nullable: true }) readAt!: Date | null;
  /** The call that tells the homeserver how far the member has read. A later one replaces it while it waits. */
  @Column('uuid', { nullable: true }) readCallId!: string | null;
  @Column('timestamptz', { nullable: true }) lastSentAt!: Date | null;
  @Column('timestamptz') windowBeganAt!: Date;
  @Column('int') sentInWindow!: number;
  @Column('int') changedInWindow!: number;

  /**
   * @param readSequence the last number of the channel: what was said before counts as read
   * @param before the stay before. What it counts is counted on, so that leaving and joining resets no limit.
   */
  static begin(
    channelId: string,
    who: WhoIsMember,
    { role, readSequence, before, addedByUserId }: BegunStay,
    now: Date,
  ): ChannelMember {
    return createEntity(ChannelMember, {
      id: newId(),
      channelId,
      userId: null,
      agentId: null,
      guestId: null,
      ...who,
      role,
      addedByUserId,
      status: channelMemberLifecycle.initial,
      joinedAt: now,
      leftAt: null,
      notificationLevel: 'ALL',
      mutedUntil: null,
      readSequence,
      readAt: null,
      readCallId: null,
      lastSentAt: before?.lastSentAt ?? null,
      windowBeganAt: before?.windowBeganAt ?? now,
      sentInWindow: before?.sentInWindow ?? 0,
      changedInWindow: before?.changedInWindow ?? 0,
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
    this.status = channelMemberLifecycle.next(this.status, status);
    this.leftAt = now;
  }
}
