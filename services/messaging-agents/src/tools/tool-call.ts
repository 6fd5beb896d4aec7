import { createEntity } from '@kindred/database/create-entity';
import type { Place } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { toolCallLifecycle, type ToolCallOutcome } from './tool-call-lifecycle.ts';

/** The answer for which a tool is called: that of a turn of a direct talk, or of a decision in a channel. */
export type CallFor =
  | { readonly turnId: string; readonly decisionId: null }
  | { readonly turnId: null; readonly decisionId: string };

/** One call of a tool: recorded before it is made, and then with what it got. */
@Entity('agent_tool_call')
export class ToolCall {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) turnId!: string | null;
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  @Column('uuid') agentId!: string;
  /** Who asked the agent. */
  @Column('uuid') userId!: string;
  /** The code that the model named, also if there is no such tool. */
  @Column('text') tool!: string;
  /** Whether the agent's blueprint names the tool. */
  @Column('boolean') isDeclared!: boolean;
  @Column('text') outcome!: ToolCallOutcome;
  @Column('bytea') arguments!: Buffer;
  @Column('bytea', { nullable: true }) result!: Buffer | null;
  @Column('timestamptz') calledAt!: Date;
  @Column('int') version!: number;

  static begin(
    call: CallFor & Pick<ToolCall, 'id' | 'agentId' | 'userId' | 'tool' | 'isDeclared' | 'arguments'>,
    now: Date,
  ): ToolCall {
    const outcome = toolCallLifecycle.initial;
    return createEntity(ToolCall, { ...call, outcome, result: null, calledAt: now, version: 0 });
  }

  static place(column: 'arguments' | 'result', rowId: string): Place {
    return { table: 'agent_tool_call', column, rowId };
  }

  settle(outcome: ToolCallOutcome, result: Buffer | null): void {
    this.outcome = toolCallLifecycle.next(this.outcome, outcome);
    this.result = result;
  }
}
