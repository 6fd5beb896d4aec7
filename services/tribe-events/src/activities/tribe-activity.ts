import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TribeStatus } from '../tribes/tribe-lifecycle.ts';

export const activityTypes = [
  'TRIBE_CREATED',
  'MEMBER_JOINED',
  'MEMBER_LEFT',
  'STATUS_CHANGED',
  'CREATOR_CHANGED',
  'GOAL_CREATED',
  'GOAL_COMPLETED',
  'EVENT_CREATED',
  'EVENT_COMPLETED',
  'AI_SUGGESTION',
  'CHALLENGE_CREATED',
  'CHALLENGE_COMPLETED',
] as const;
export type ActivityType = (typeof activityTypes)[number];

export interface ActivityDetails {
  readonly status?: TribeStatus;
  readonly memberCount?: number;
  readonly goalId?: string;
  readonly eventId?: string;
  readonly suggestionId?: string;
}

/** An entry of a tribe's feed. It holds no text of its own and no name. */
@Entity('tribe_activity')
export class TribeActivity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('text') activityType!: ActivityType;
  @Column('timestamptz') timestamp!: Date;
  @Column('text', { nullable: true }) status!: TribeStatus | null;
  @Column('int', { nullable: true }) memberCount!: number | null;
  @Column('uuid', { nullable: true }) goalId!: string | null;
  @Column('uuid', { nullable: true }) eventId!: string | null;
  @Column('uuid', { nullable: true }) suggestionId!: string | null;

  static of(
    tribeId: string,
    userId: string | null,
    activityType: ActivityType,
    { status, memberCount, goalId, eventId, suggestionId }: ActivityDetails,
    now: Date,
  ): TribeActivity {
    return createEntity(TribeActivity, {
      id: newId(),
      tribeId,
      userId,
      activityType,
      timestamp: now,
      status: status ?? null,
      memberCount: memberCount ?? null,
      goalId: goalId ?? null,
      eventId: eventId ?? null,
      suggestionId: suggestionId ?? null,
    });
  }

  get description(): string {
    return this.status === null ? sentences[this.activityType] : `The tribe is ${statusWords[this.status]}.`;
  }
}

const statusWords: Readonly<Record<TribeStatus, string>> = {
  FORMING: 'forming',
  ACTIVE: 'active',
  AT_RISK: 'at risk: it was quiet, or has fewer than four members',
  INACTIVE: 'inactive',
  DISSOLVED: 'dissolved',
};

const sentences: Readonly<Record<ActivityType, string>> = {
  TRIBE_CREATED: 'The tribe was founded.',
  MEMBER_JOINED: 'A member joined.',
  MEMBER_LEFT: 'A member left.',
  STATUS_CHANGED: 'The tribe has another status.',
  CREATOR_CHANGED: 'The tribe has another creator.',
  GOAL_CREATED: 'A goal was set.',
  GOAL_COMPLETED: 'A goal was reached.',
  EVENT_CREATED: 'An event was planned.',
  EVENT_COMPLETED: 'An event took place.',
  AI_SUGGESTION: 'Something was suggested to the tribe.',
  CHALLENGE_CREATED: 'A challenge was proposed.',
  CHALLENGE_COMPLETED: 'A challenge was met.',
};
