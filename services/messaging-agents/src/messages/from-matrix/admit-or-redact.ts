import type { Transaction } from '@kindred/database/transaction';
import type { MatrixSender } from '../../bridge-guests/sender-of.ts';
import { senderOf } from '../../bridge-guests/sender-of.ts';
import type { ChannelVisibility } from '../../channels/channel-details.ts';
import { noBlockBetween } from '../../blocks/kept-apart.ts';
import type { ChannelRoom } from '../../inbound/matrix-event.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import { removalsFrom } from '../../matrix-accounts/identities.ts';
import { queueCall } from '../../outbound/queue-call.ts';
import { isExcludedFrom } from '../../sanctions/kept-from.ts';
import { refusalReasons, writingRefusal } from './writing-refusal.ts';

export interface WrittenEvent {
  readonly eventId: string;
  readonly sender: string;
  readonly sentAt: Date;
}

/** The sender of something that may be shown. */
export interface AdmittedWriter {
  readonly who: MatrixSender;
  /** Of the stay; null for a stranger. */
  readonly memberId: string | null;
  /** Not in the future: the clock of another homeserver may be ahead. */
  readonly sentAt: Date;
}

/**
 * Returns the writer of an event of Matrix if our rules allow it here, else null. A refused event is redacted in Matrix
 * by a queued call; in a linked room whose channel is archived it is only ignored. The caller holds the lock of the
 * channel's sequence.
 * @param isNew false for a change of what was written before, which slow mode does not hold up
 */
export async function admitOrRedact(
  tx: Transaction,
  { sealer }: EventDependencies,
  { channelId, isBeforeLink }: ChannelRoom,
  event: WrittenEvent,
  { isNew }: { readonly isNew: boolean },
): Promise<AdmittedWriter | null> {
  const who = await senderOf(tx, event.sender);
  const { memberId, lastSentAt, slowModeSeconds, isLinkedRoom, ...facts } = await readFacts(tx, channelId, who);
  const sentAt = event.sentAt > tx.now ? tx.now : event.sentAt;
  const waits = isNew && slowModeSeconds > 0 && lastSentAt !== null;
  const waitsUntil = waits ? new Date(lastSentAt.getTime() + slowModeSeconds * 1_000) : null;
  const refusal = writingRefusal({ ...facts, isBeforeLink, sentAt, isMember: memberId !== null, waitsUntil });
  if (refusal === null) return { who, memberId, sentAt };
  // People go on in a room that they made, once its channel is archived. It does not come here.
  if (isLinkedRoom && refusal === 'ARCHIVED') return null;
  const target = { eventId: event.eventId };
  const reason = refusalReasons[refusal];
  await queueCall(tx, sealer, { kind: 'REDACT', channelId, sender: null, target, reason });
  return null;
}

interface FactRow {
  readonly visibility: ChannelVisibility;
  readonly archivedAt: Date | null;
  readonly slowModeSeconds: number;
  readonly memberId: string | null;
  readonly lastSentAt: Date | null;
  readonly removedAt: Date | null;
  readonly isApart: boolean;
  readonly isTimedOut: boolean;
  readonly isLinkedRoom: boolean;
}

const removals = removalsFrom({ stays: 'channel_member', of: 'channel_id', id: '$1::uuid' }, '$2::uuid');

async function readFacts(tx: Transaction, channelId: string, who: MatrixSender): Promise<FactRow> {
  const [column, id] = 'userId' in who ? ['user_id', who.userId] : ['guest_id', who.guestId];
  const [row] = await tx.query<FactRow>(
    `SELECT c.visibility, least(c.archived_at, d.archived_at) AS "archivedAt", c.slow_mode_seconds AS "slowModeSeconds",
       m.id AS "memberId", m.last_sent_at AS "lastSentAt", (SELECT max(removed.left_at) ${removals}) AS "removedAt",
       c.is_direct AND EXISTS (SELECT FROM channel_member other WHERE other.channel_id = c.id AND other.left_at IS NULL
         AND other.user_id <> $2 AND NOT (${noBlockBetween('other.user_id', '$2::uuid')})) AS "isApart",
       ${isExcludedFrom('$2::uuid', 'c', '$3::timestamptz')} AS "isTimedOut",
       c.room_linked_at IS NOT NULL AS "isLinkedRoom"
     FROM channel c LEFT JOIN micro_dao d ON d.id = c.micro_dao_id
       LEFT JOIN channel_member m ON m.channel_id = c.id AND m.${column} = $2 AND m.left_at IS NULL
     WHERE c.id = $1`,
    [channelId, id, tx.now],
  );
  if (!row) throw new Error('A room belongs to a channel.');
  return row;
}
