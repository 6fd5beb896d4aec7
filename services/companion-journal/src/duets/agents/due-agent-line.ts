import type { Transaction } from '@kindred/database/transaction';
import type { ReplyFailureReason } from '@kindred/replies/reply-failure';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NarrativeDuet } from '../narrative-duet.ts';

/** A line that no process has begun after this time is picked up by the job. */
const leftAfterMs = 5_000;

/** A line that an agent owes in a duet: at most one. The row is deleted once the line is said, or the duet is over. */
@Entity('duet_agent_line')
export class DueAgentLine {
  @PrimaryColumn('uuid') duetId!: string;
  @Column('uuid') seekerId!: string;
  /** The position of the person's last utterance that it answers. */
  @Column('int') answersPosition!: number;
  /** Why the last try failed. */
  @Column('text', { nullable: true }) reason!: ReplyFailureReason | null;
  @Column('int') tries!: number;
  /** The id of the try that is under way, and until when it holds. Then another process may take over. */
  @Column('uuid', { nullable: true }) claim!: string | null;
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  @Column('timestamptz') tryAgainAt!: Date;

  isClaimedAt(now: Date): boolean {
    return this.claimedUntil !== null && this.claimedUntil > now;
  }

  /** Whether it failed, and is to be tried later. */
  isPausedAt(now: Date): boolean {
    return this.reason !== null && this.tryAgainAt > now;
  }

  take(claim: string, now: Date, until: Date): void {
    if (this.isClaimedAt(now)) throw new Error('The line is being made by another process.');
    Object.assign(this, { claim, claimedUntil: until, tryAgainAt: until, tries: this.tries + 1 });
  }

  giveBack(reason: ReplyFailureReason | null, tryAgainAt: Date): void {
    Object.assign(this, { claim: null, claimedUntil: null, reason, tryAgainAt });
  }

  /** Makes the next line due at once, because the person said more while this one was made. */
  dueAgain(now: Date): void {
    this.giveBack(null, now);
    this.tries = 0;
  }
}

/** Makes a line of the agent due in a locked duet. A line that is due already will answer the last utterance, too. */
export async function oweAgentLine(tx: Transaction, duet: NarrativeDuet): Promise<void> {
  await tx.query(
    `INSERT INTO duet_agent_line (duet_id, seeker_id, answers_position, tries, try_again_at) VALUES ($1, $2, $3, 0, $4)
     ON CONFLICT (duet_id) DO UPDATE SET answers_position = excluded.answers_position`,
    [duet.id, duet.seekerId, duet.messageCount, new Date(tx.now.getTime() + leftAfterMs)],
  );
}
