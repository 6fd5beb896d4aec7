import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerDecision, AnswerFacts, AnswerRefusal, AskedBy } from './decide-answer.ts';
import type { DropReason } from './drop-reasons.ts';

/** What an agent decided about a message that asks it. */
export type KeptDecision =
  | Extract<AnswerDecision, { answers: true }>
  | { readonly answers: false; readonly code: AskedRefusal };

/** What became of an answer that was decided on. */
export type AnswerOutcome = 'WAITING' | 'ANSWERED' | 'DROPPED';

export interface NewDecision {
  readonly agentId: string;
  readonly channelId: string;
  readonly messageId: string;
  /** Null for a message of an agent or a bridge guest. */
  readonly askerUserId: string | null;
  readonly facts: AnswerFacts;
  readonly decision: KeptDecision;
}

/** The rule that keeps an agent from answering a message that asks it. A message that asks none has no decision. */
export type AskedRefusal = Exclude<AnswerRefusal, 'NOT_ASKED'>;

/** Whether an agent answers a message that asks it, why, and what was known then. The root of its events. */
@Entity('agent_decision')
export class AgentDecision {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') agentId!: string;
  @Column('uuid') channelId!: string;
  @Column('uuid') messageId!: string;
  @Column('uuid', { nullable: true }) askerUserId!: string | null;
  @Column('boolean') answers!: boolean;
  /** How it was asked, or the rule that refused. */
  @Column('text') code!: AskedBy | AskedRefusal;
  @Column('jsonb') facts!: AnswerFacts;
  @Column('timestamptz') decidedAt!: Date;
  /** Null if it does not answer. */
  @Column('text', { nullable: true }) outcome!: AnswerOutcome | null;
  @Column('text', { nullable: true }) dropReason!: DropReason | null;
  /** The rule that refused when it was judged again; null for another reason to drop it. */
  @Column('text', { nullable: true }) dropRule!: AskedRefusal | null;
  @Column('uuid', { nullable: true }) answerMessageId!: string | null;
  @Column('int') version!: number;

  static of({ decision, ...given }: NewDecision, now: Date): AgentDecision {
    const open = { outcome: decision.answers ? ('WAITING' as const) : null, dropReason: null, dropRule: null };
    return createEntity(AgentDecision, {
      id: newId(),
      ...given,
      ...decision,
      ...open,
      answerMessageId: null,
      decidedAt: now,
      version: 0,
    });
  }

  recordAnswer(answerMessageId: string): void {
    Object.assign(this, { outcome: 'ANSWERED', answerMessageId });
  }

  drop(dropReason: DropReason, dropRule: AskedRefusal | null = null): void {
    Object.assign(this, { outcome: 'DROPPED', dropReason, dropRule });
  }
}
