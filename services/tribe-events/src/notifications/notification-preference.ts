import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  isOnByDefault,
  notificationKinds,
  type NotificationChannel,
  type NotificationKind,
} from './notification-kinds.ts';

/** What a person decided for one kind and channel. Without a row, the default of the kind holds. */
@Entity('notification_preference')
export class NotificationPreference {
  @PrimaryColumn('uuid') userId!: string;
  @PrimaryColumn('text') kind!: NotificationKind;
  @PrimaryColumn('text') channel!: NotificationChannel;
  @Column('boolean') isOn!: boolean;
  @Column('timestamptz') decidedAt!: Date;
}

/** Which of these people want a kind by a channel. A kind that is off in the inbox comes by no channel. */
export async function whoWant(
  tx: ReadTransaction,
  userIds: readonly string[],
  kind: NotificationKind,
  channel: NotificationChannel,
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ userId: string }>(
    `SELECT r.user_id AS "userId" FROM unnest($1::uuid[]) AS r (user_id) WHERE ${isWanted('r.user_id', '$2::text', channel)}`,
    [userIds, kind],
  );
  return new Set(rows.map(({ userId }) => userId));
}

/** The same condition in SQL: whether a person wants a kind by a channel. */
export function isWanted(userId: string, kind: string, channel: NotificationChannel): string {
  const inInbox = isOn(userId, kind, 'INBOX');
  return channel === 'INBOX' ? inInbox : `(${inInbox} AND ${isOn(userId, kind, channel)})`;
}

function isOn(userId: string, kind: string, channel: NotificationChannel): string {
  const kinds = (Object.keys(notificationKinds) as NotificationKind[]).filter((one) => isOnByDefault(one, channel));
  return `coalesce(
    (SELECT p.is_on FROM notification_preference p WHERE p.user_id = ${userId} AND p.kind = ${kind} AND p.channel = '${channel}'),
    ${kind} = ANY ('{${kinds.join(',')}}'::text[]))`;
}
