import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { days } from '../days.ts';
import { markChatRead } from '../notifications/mark-read.ts';
import { InvalidMute } from './refusals.ts';
import { lockChat, nextSequence, recordChange } from './sequence.ts';
import { TribeMessage } from './tribe-message.ts';
import { refuseStrangers } from './write-in-chat.ts';

interface OfTribe {
  readonly tribeId: string;
}

const mutedDays = 366;

/** Notes how far a person has read the chat of a tribe. It never goes back. Returns the tribe's id. */
export function markRead(
  work: UnitOfWork,
  person: Person,
  { tribeId, messageId }: OfTribe & { readonly messageId?: string | null },
): Promise<string> {
  return work.run(person, async (tx) => {
    await refuseStrangers(tx, tribeId, person.id);
    await lockChat(tx, tribeId);
    await refuseStrangers(tx, tribeId, person.id);
    const last = await newest(tx, tribeId);
    const read = messageId == null ? last : await tx.findOne(TribeMessage, { id: messageId, tribeId });
    if (messageId != null && !read) throw new NotFound('No message of this tribe');
    if (read && (await moveCursor(tx, read, person.id))) {
      const change = { kind: 'READ', messageId: read.id, userId: person.id } as const;
      await recordChange(tx, tribeId, await nextSequence(tx, tribeId), change);
    }
    if (read?.id === last?.id) await markChatRead(tx, person.id, tribeId);
    return tribeId;
  });
}

/**
 * Mutes a tribe for a person until a time, or no longer. The service that notifies looks there. Returns the tribe's id.
 * @throws {InvalidMute}
 */
export function muteTribe(
  work: UnitOfWork,
  person: Person,
  { tribeId, until }: OfTribe & { readonly until?: Date | null },
): Promise<string> {
  return work.run(person, async (tx) => {
    if (until != null && (until <= tx.now || until > days.after(tx.now, mutedDays))) throw new InvalidMute();
    await refuseStrangers(tx, tribeId, person.id);
    await tx.query(
      `INSERT INTO tribe_chat_member (tribe_id, user_id, read_sequence, muted_until, window_began_at, sent_in_window, changed_in_window)
       VALUES ($1, $2, 0, $3, $4, 0, 0) ON CONFLICT (tribe_id, user_id) DO UPDATE SET muted_until = $3`,
      [tribeId, person.id, until ?? null, tx.now],
    );
    return tribeId;
  });
}

async function newest(tx: Transaction, tribeId: string): Promise<TribeMessage | null> {
  const [message] = await tx.find(TribeMessage, { tribeId }, { order: { sequence: 'DESC' }, take: 1 });
  return message ?? null;
}

/** Returns whether it moved. */
async function moveCursor(tx: Transaction, { tribeId, sequence }: TribeMessage, userId: string): Promise<boolean> {
  const moved = await tx.query(
    `INSERT INTO tribe_chat_member AS member
       (tribe_id, user_id, read_sequence, read_at, window_began_at, sent_in_window, changed_in_window)
     VALUES ($1, $2, $3, $4::timestamptz, $4, 0, 0)
     ON CONFLICT (tribe_id, user_id) DO UPDATE SET read_sequence = $3, read_at = $4 WHERE member.read_sequence < $3
     RETURNING 1`,
    [tribeId, userId, sequence, tx.now],
  );
  return moved.length > 0;
}
