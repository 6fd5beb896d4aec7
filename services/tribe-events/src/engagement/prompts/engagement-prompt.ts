import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { days } from '../../days.ts';
import type { PromptKind } from '../../model-tasks/prompt-kinds.ts';
import type { WhichMessages } from '../read-messages.ts';
import { promptLifecycle, type PromptStatus } from './prompt-lifecycle.ts';
import type { PromptReasonCode } from './reasons.ts';
import type { PlannedPrompt } from './decide-prompt.ts';

/** So long a prompt waits for an answer. */
export const openDays = 7;
/** Messages in this time after a prompt answer it, also those that are no replies to it. */
export const answerHours = 12;

/** A prompt in the chat of a tribe. Changed under the lock of its tribe. */
@Entity('engagement_prompt')
export class EngagementPrompt {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  @Column('uuid') messageId!: string;
  @Column('text') kind!: PromptKind;
  @Column('text') reason!: PromptReasonCode;
  @Column('int', { nullable: true }) reasonNumber!: number | null;
  /** Of the tribe when it was asked. */
  @Column('double precision') activity!: number;
  @Column('text') status!: PromptStatus;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  /** Messages that answered it. */
  @Column('int') answers!: number;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;

  static ask(tribeId: string, messageId: string, { kind, reason, activity }: PlannedPrompt, now: Date) {
    return createEntity(EngagementPrompt, {
      id: newId(),
      tribeId,
      messageId,
      kind,
      reason: reason.code,
      reasonNumber: reason.number,
      activity,
      status: promptLifecycle.initial,
      askedAt: now,
      expiresAt: days.after(now, openDays),
      answers: 0,
      answeredAt: null,
      closedAt: null,
    });
  }

  /** Whether a message answers it: a reply until it expires, any other one for half a day. */
  isAnsweredBy({ replyToId, sentAt }: { readonly replyToId: string | null; readonly sentAt: Date }): boolean {
    if (this.status !== 'OPEN' && this.status !== 'ANSWERED') return false;
    if (sentAt < this.askedAt || sentAt >= this.expiresAt) return false;
    if (replyToId !== null) return replyToId === this.messageId;
    return sentAt.getTime() < this.askedAt.getTime() + answerHours * 3_600_000;
  }

  /** Counts an answer. Says whether it is the first. */
  answer(now: Date): boolean {
    this.answers += 1;
    if (this.status === 'ANSWERED') return false;
    this.status = promptLifecycle.next(this.status, 'ANSWERED');
    Object.assign(this, { answeredAt: now, closedAt: now });
    return true;
  }
}

/** Which messages of the chat answered a prompt. */
export function answersOf({ messageId, askedAt, expiresAt }: EngagementPrompt): WhichMessages {
  const freeUntil = new Date(askedAt.getTime() + answerHours * 3_600_000);
  return { from: askedAt, until: expiresAt, answering: { messageId, freeUntil } };
}
