import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IsNull, MoreThan, Or, Raw, type FindOptionsWhere } from 'typeorm';
import type { NotificationKind } from './notification-kinds.ts';

/** Things that a notification can lead to. */
export interface NotificationIds {
  readonly tribeId?: string;
  readonly eventId?: string;
  readonly goalId?: string;
  readonly achievementId?: string;
  readonly proposalId?: string;
  readonly hiveId?: string;
  readonly splitId?: string;
  readonly shareId?: string;
  readonly transactionId?: string;
  readonly claimId?: string;
  readonly sessionId?: string;
  readonly suggestionId?: string;
  readonly messageId?: string;
  readonly reportId?: string;
  readonly sanctionId?: string;
}

/** What a person is told. Rows are made by `insert-notifications.ts`, in one statement for all recipients. */
@Entity('notification')
export class Notification {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  /** The person who did it, or whom it is about. */
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') kind!: NotificationKind;
  @Column('jsonb') about!: NotificationIds;
  /** While one with the same text is unread, the next one counts up on it. */
  @Column('text', { nullable: true }) collapsesBy!: string | null;
  @Column('int') times!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) readAt!: Date | null;
  @Column('timestamptz') expiresAt!: Date;
  @Column('int') version!: number;

  get isRead(): boolean {
    return this.readAt !== null;
  }

  markRead(now: Date): void {
    this.readAt ??= now;
  }
}

/** A person's notifications that are shown: not expired, and about no person with whom there is a block. */
export function shownTo({ now }: Pick<ReadTransaction, 'now'>, userId: string): FindOptionsWhere<Notification> {
  const isNotApart = Raw<string>(
    (actorId) => `NOT EXISTS (SELECT FROM blocked_pair b
      WHERE b.low_id = LEAST(${actorId}, :viewer::uuid) AND b.high_id = GREATEST(${actorId}, :viewer::uuid))`,
    { viewer: userId },
  );
  return { userId, expiresAt: MoreThan(now), actorId: Or(IsNull(), isNotApart) };
}

/** The same condition in SQL, for a row of `notification`. */
export function isShown(row: string, now: string): string {
  return `(${row}.expires_at > ${now} AND (${row}.actor_id IS NULL OR NOT EXISTS (SELECT FROM blocked_pair b
    WHERE b.low_id = LEAST(${row}.actor_id, ${row}.user_id) AND b.high_id = GREATEST(${row}.actor_id, ${row}.user_id))))`;
}
