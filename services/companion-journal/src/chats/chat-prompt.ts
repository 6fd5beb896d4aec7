import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, MoreThan, PrimaryColumn } from 'typeorm';
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
  const lately = await tx.find(
    ChatPrompt,
    { ownerId, promptedAt: MoreThan(since) },
    { order: { promptedAt: 'DESC', id: 'DESC' }, take: perHour },
  );
  const oldest = lately[perHour - 1];
  if (oldest) throw new TooManyPrompts(new Date(oldest.promptedAt.getTime() + hourMs), perHour);
  tx.add(createEntity(ChatPrompt, { id: newId(), ownerId, promptedAt: tx.now }));
}
