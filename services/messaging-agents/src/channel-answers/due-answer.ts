import type { Transaction } from '@kindred/database/transaction';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgentDecision } from '../decisions/agent-decision.ts';

/** An answer that an agent owes. The row is deleted once the answer is given or dropped. */
@Entity('agent_answer')
export class DueAnswer {
  @PrimaryColumn('uuid') decisionId!: string;
  @Column('uuid') channelId!: string;
  @Column('int') tries!: number;
  /** The id of the try that is under way, and until when it holds. Then another process may take over. */
  @Column('uuid', { nullable: true }) claim!: string | null;
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  @Column('timestamptz') tryAgainAt!: Date;

  isClaimedAt(now: Date): boolean {
    return this.claimedUntil !== null && this.claimedUntil > now;
  }

  take(claim: string, now: Date, until: Date): void {
    if (this.isClaimedAt(now)) throw new Error('The answer is being made by another process.');
    Object.assign(this, { claim, claimedUntil: until, tryAgainAt: until, tries: this.tries + 1 });
  }

  giveBack(tryAgainAt: Date): void {
    Object.assign(this, { claim: null, claimedUntil: null, tryAgainAt });
  }
}

/** Makes the answer of a decision due at once. */
export function oweAnswer(tx: Transaction, { id: decisionId, channelId }: AgentDecision): void {
  const free = { tries: 0, claim: null, claimedUntil: null, tryAgainAt: tx.now };
  tx.add(createEntity(DueAnswer, { decisionId, channelId, ...free }));
}
