import type { Transaction } from '@kindred/database/transaction';
import type { ChannelRoom, MatrixEvent } from '../../inbound/matrix-event.ts';

type Handle<Event extends MatrixEvent> = (tx: Transaction, room: ChannelRoom, event: Event) => Promise<void>;

/** Passes over what changes a room that people made in Matrix where this service leaves it to them. */
export function unlessLeftAlone<Event extends MatrixEvent>(handle: Handle<Event>): Handle<Event> {
  return async (tx, room, event) => {
    if (!(await isLeftAlone(tx, room, event))) await handle(tx, room, event);
  };
}

/**
 * In a linked room powers are given in Matrix alone, and nothing is followed once the channel or its microDAO is
 * archived. What changed before the link is in the members whom the link found: an old departure would remove a person
 * who has come back.
 */
async function isLeftAlone(tx: Transaction, { channelId }: ChannelRoom, { kind, sentAt }: MatrixEvent) {
  const [channel] = await tx.query<{ linkedAt: Date | null; isOver: boolean }>(
    `SELECT c.room_linked_at AS "linkedAt", c.archived_at IS NOT NULL OR d.status = 'ARCHIVED' AS "isOver"
     FROM channel c LEFT JOIN micro_dao d ON d.id = c.micro_dao_id WHERE c.id = $1`,
    [channelId],
  );
  if (!channel || channel.linkedAt === null) return false;
  return kind === 'POWER' || channel.isOver || sentAt < channel.linkedAt;
}
