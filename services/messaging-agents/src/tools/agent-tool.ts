import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ToolParameter } from './read-arguments.ts';

/** What a tool is: one of an MCP server, or an operation of the graph. */
export type ToolSource =
  | { readonly serverUrl: string; readonly remoteName: string; readonly document: null; readonly operations: null }
  | {
      readonly serverUrl: null;
      readonly remoteName: null;
      readonly document: string;
      readonly operations: readonly string[];
    };

/** A declared tool. A blueprint names it among its capabilities by its code. */
@Entity('agent_tool')
export class AgentTool {
  @PrimaryColumn('uuid') id!: string;
  /** It is never used again, also after the tool was retired. */
  @Column('text') code!: string;
  /** For the model, and for people. */
  @Column('text') description!: string;
  @Column('jsonb') parameters!: readonly ToolParameter[];
  @Column('text', { nullable: true }) serverUrl!: string | null;
  @Column('text', { nullable: true }) remoteName!: string | null;
  @Column('text', { nullable: true }) document!: string | null;
  /** The root fields of the document, such as `Query.tribe`. */
  @Column('text', { array: true, nullable: true }) operations!: readonly string[] | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('int') version!: number;

  static declare(
    given: Pick<AgentTool, 'code' | 'description' | 'parameters'> & { readonly source: ToolSource },
    now: Date,
  ): AgentTool {
    const { source, ...rest } = given;
    return createEntity(AgentTool, { id: newId(), ...rest, ...source, createdAt: now, retiredAt: null, version: 0 });
  }

  get kind(): 'MCP' | 'GRAPH' {
    return this.serverUrl === null ? 'GRAPH' : 'MCP';
  }
}
