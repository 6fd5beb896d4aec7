import type { Place } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ToolOutcome } from './tool-faults.ts';

/** One call of a tool, with what it got. Rows are added and never changed. */
@Entity('agent_tool_call')
export class ToolCall {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') turnId!: string;
  @Column('uuid') agentId!: string;
  /** Who asked the agent. */
  @Column('uuid') userId!: string;
  /** The code that the model named, also if there is no such tool. */
  @Column('text') tool!: string;
  @Column('text') outcome!: ToolOutcome;
  @Column('bytea') arguments!: Buffer;
  @Column('bytea', { nullable: true }) result!: Buffer | null;
  @Column('timestamptz') calledAt!: Date;
  @Column('int') version!: number;

  static place(column: 'arguments' | 'result', rowId: string): Place {
    return { table: 'agent_tool_call', column, rowId };
  }
}
