import { createEntity } from '@kindred/database/create-entity';
import type { Place } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DropReason } from './drop-reasons.ts';
import { agentTurnLifecycle, type AgentTurnStatus } from './agent-turn-lifecycle.ts';

/** A turn that no process has begun after this time is picked up by the job. */
const leftAfterMs = 5_000;

type Asked = Pick<AgentTurn, 'id' | 'sessionId' | 'agentId' | 'userId' | 'question' | 'speaksOfDanger'>;

/** What a person said to an agent in a direct talk, and the answer to it. Both are sealed under the person's key. */
@Entity('agent_turn')
export class AgentTurn {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid') agentId!: string;
  @Column('uuid') userId!: string;
  @Column('bytea') question!: Buffer;
  @Column('bytea', { nullable: true }) answer!: Buffer | null;
  @Column('text') status!: AgentTurnStatus;
  @Column('text', { nullable: true }) dropReason!: DropReason | null;
  /** Answered without a model, and not given to one later. */
  @Column('boolean') speaksOfDanger!: boolean;
  @Column('int') tries!: number;
  /** The id of the try that is under way, and until when it holds. Then another process may take over. */
  @Column('uuid', { nullable: true }) claim!: string | null;
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  @Column('timestamptz') tryAgainAt!: Date;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;

  static ask(asked: Asked, now: Date): AgentTurn {
    return createEntity(AgentTurn, {
      ...asked,
      answer: null,
      status: agentTurnLifecycle.initial,
      dropReason: null,
      tries: 0,
      claim: null,
      claimedUntil: null,
      tryAgainAt: new Date(now.getTime() + leftAfterMs),
      askedAt: now,
      answeredAt: null,
    });
  }

  static place(column: 'question' | 'answer', rowId: string): Place {
    return { table: 'agent_turn', column, rowId };
  }

  isClaimedAt(now: Date): boolean {
    return this.claimedUntil !== null && this.claimedUntil > now;
  }

  take(claim: string, now: Date, until: Date): void {
    if (this.isClaimedAt(now)) throw new Error('The turn is being answered by another process.');
    Object.assign(this, { claim, claimedUntil: until, tryAgainAt: until, tries: this.tries + 1 });
  }

  giveBack(tryAgainAt: Date): void {
    Object.assign(this, { claim: null, claimedUntil: null, tryAgainAt });
  }

  settle(answer: Buffer, now: Date): void {
    this.giveBack(now);
    this.status = agentTurnLifecycle.next(this.status, 'ANSWERED');
    Object.assign(this, { answer, answeredAt: now });
  }

  drop(reason: DropReason, now: Date): void {
    this.giveBack(now);
    this.status = agentTurnLifecycle.next(this.status, 'DROPPED');
    this.dropReason = reason;
  }
}
