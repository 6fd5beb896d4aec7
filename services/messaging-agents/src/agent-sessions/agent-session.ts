import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { agentSessionLifecycle, type AgentSessionStatus } from './agent-session-lifecycle.ts';

const minuteMs = 60_000;

/** How long after the last activity a session becomes idle, and is closed. */
export const sessionTimes = { idleAfterMs: 15 * minuteMs, closedAfterMs: 24 * 60 * minuteMs };

/** Whose session it is, with which agent and where. */
export interface SessionOf {
  readonly agentId: string;
  readonly userId: string;
  /** Null for a direct talk. */
  readonly channelId: string | null;
}

/** A stretch of time in which a person and an agent talk. */
@Entity('agent_session')
export class AgentSession implements SessionOf {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') agentId!: string;
  @Column('uuid') userId!: string;
  @Column('uuid', { nullable: true }) channelId!: string | null;
  @Column('text') status!: AgentSessionStatus;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz') lastActivityAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('int') version!: number;

  static open({ agentId, userId, channelId }: SessionOf, now: Date): AgentSession {
    const status = agentSessionLifecycle.initial;
    const times = { startedAt: now, lastActivityAt: now, endedAt: null };
    return createEntity(AgentSession, { id: newId(), agentId, userId, channelId, status, ...times, version: 0 });
  }

  /** The status that time asks for at `now`. */
  dueStatus(now: Date): AgentSessionStatus {
    if (this.status === 'CLOSED') return 'CLOSED';
    const quietMs = now.getTime() - this.lastActivityAt.getTime();
    if (quietMs >= sessionTimes.closedAfterMs) return 'CLOSED';
    return quietMs >= sessionTimes.idleAfterMs ? 'IDLE' : this.status;
  }

  continue(now: Date): void {
    if (this.status === 'IDLE') this.status = agentSessionLifecycle.next(this.status, 'ACTIVE');
    this.lastActivityAt = now;
  }

  enter(status: AgentSessionStatus, now: Date): void {
    this.status = agentSessionLifecycle.next(this.status, status);
    if (status === 'CLOSED') this.endedAt = now;
  }
}
