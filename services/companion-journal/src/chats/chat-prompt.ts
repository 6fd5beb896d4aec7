import { newId } from '@kindred/contracts/uuid';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TooManyPrompts } from './refusals.ts';

const hourMs = 3_600_000;

/** One of the prompts that a person has in an hour. It tells when it was given, and nothing of it. */
@Entity('chat_prompt')
export class ChatPrompt {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ownerId!: string;
  @Column('timestamptz') promptedAt!: Date;
}

/**
 * Counts a prompt against the person's hour, a sliding window that all replicas share. A deleted chat gives none back.
 * @throws {TooManyPrompts}
 */
export async function countPrompt(tx: Transaction, ownerId: string, perHour: number): Promise<void> {
  await lockName(tx, `prompts of ${ownerId}`);
  const since = new Date(tx.now.getTime() - hourMs);
  const [counted] = await tx.query<{ isCounted: boolean; oldest: Date }>(
    `WITH lately AS (
       SELECT prompted_at FROM chat_prompt WHERE owner_id = $1 AND prompted_at > $2 ORDER BY prompted_at DESC LIMIT $3
     ), counted AS (
       INSERT INTO chat_prompt (id, owner_id, prompted_at)
       SELECT $4::uuid, $1, $5::timestamptz WHERE (SELECT count(*) FROM lately) < $3 RETURNING 1
     )
     SELECT EXISTS (SELECT FROM counted) AS "isCounted", (SELECT min(prompted_at) FROM lately) AS oldest`,
    [ownerId, since, perHour, newId(), tx.now],
  );
  if (counted?.isCounted !== true)
    throw new TooManyPrompts(new Date((counted?.oldest ?? tx.now).getTime() + hourMs), perHour);
}
