import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgentKind } from './agent-kinds.ts';
import { agentLifecycle, type AgentStatus } from './agent-lifecycle.ts';
import { mayResume, type AgentAuthority } from './agent-authority.ts';
import { AgentPausedByAdmin, AgentRetired } from './refusals.ts';

export interface NewAgent {
  readonly slug: string;
  readonly name: string;
  readonly kind: AgentKind;
  readonly blueprintId: string;
  readonly ownerUserId: string | null;
  readonly microDaoId: string | null;
  readonly timeZone: string;
  readonly id?: string;
}

/** Software that talks in channels to which it was added. The root of its events. */
@Entity('agent')
export class Agent {
  @PrimaryColumn('uuid') id!: string;
  /** Such as `agent:sofia`. It is never used again, also after the agent was retired. */
  @Column('text') externalId!: string;
  @Column('text') name!: string;
  @Column('text') kind!: AgentKind;
  @Column('text') status!: AgentStatus;
  /** Who paused it: none below them resumes it. Null unless it is paused. */
  @Column('text', { nullable: true }) pausedBy!: AgentAuthority | null;
  @Column('uuid') blueprintId!: string;
  /** Null for an agent of the house, and after its owner was erased. */
  @Column('uuid', { nullable: true }) ownerUserId!: string | null;
  /** Members of this microDAO alone see it. Null for an agent that everyone sees. */
  @Column('uuid', { nullable: true }) microDaoId!: string | null;
  /** Such as `@kindred_agent_sofia:example.org`; null until the homeserver knows it. */
  @Column('text', { nullable: true }) matrixId!: string | null;
  /** Where its quiet hours are. */
  @Column('text') timeZone!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('int') version!: number;

  static make({ slug, id = newId(), ...agent }: NewAgent, now: Date): Agent {
    return createEntity(Agent, {
      id,
      externalId: `agent:${slug}`,
      ...agent,
      status: agentLifecycle.initial,
      pausedBy: null,
      matrixId: null,
      createdAt: now,
      retiredAt: null,
      version: 0,
    });
  }

  /** How people mention it: `@sofia`. */
  get handle(): string {
    return `@${this.externalId.slice('agent:'.length)}`;
  }

  /** @throws {AgentRetired} */
  refuseRetired(): void {
    if (this.status === 'RETIRED') throw new AgentRetired();
  }

  /** Pauses it. One that is paused stays so under the higher of the two who paused it. @throws {AgentRetired} */
  pause(by: AgentAuthority): void {
    this.refuseRetired();
    if (this.status === 'ACTIVE') this.status = agentLifecycle.next(this.status, 'PAUSED');
    if (this.pausedBy === null || mayResume(by, this.pausedBy)) this.pausedBy = by;
  }

  /** Lets it answer again. @throws {AgentRetired} @throws {AgentPausedByAdmin} */
  resume(by: AgentAuthority): void {
    this.refuseRetired();
    if (this.pausedBy === null) return;
    if (!mayResume(by, this.pausedBy)) throw new AgentPausedByAdmin();
    this.status = agentLifecycle.next(this.status, 'ACTIVE');
    this.pausedBy = null;
  }

  retire(now: Date): void {
    this.status = agentLifecycle.next(this.status, 'RETIRED');
    this.pausedBy = null;
    this.retiredAt = now;
  }
}
