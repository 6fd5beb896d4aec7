import { DomainError } from '@kindred/contracts/domain-error';
import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** As stored. That somebody waits for the other is derived from both people's progress, never stored. */
export const sessionStatuses = ['CREATED', 'INVITED', 'ACTIVE', 'PAUSED', 'RESOLVED', 'ABANDONED'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

const longestPauseMs = 30 * 86_400_000;

export const live: readonly SessionStatus[] = ['CREATED', 'INVITED', 'ACTIVE', 'PAUSED'];

export class WrongSessionStatus extends DomainError {
  readonly code = 'WRONG_SESSION_STATUS';
  override readonly kind = 'conflict';

  constructor(what: string, status: SessionStatus) {
    super(`A session that is ${status} cannot be ${what}.`, { details: { status } });
  }
}

export class InvalidPause extends DomainError {
  readonly code = 'INVALID_PAUSE';
  constructor() {
    super('A session rests until a moment that is still to come, and at most 30 days away.');
  }
}

export class CoolingDown extends DomainError {
  readonly code = 'COOLING_DOWN';
  override readonly kind = 'conflict';
  constructor(until: Date) {
    super('Whoever paused this session can go on before its time is over; the other cannot.', {
      details: { until: until.toISOString() },
    });
  }
}

export class AgreementNeeded extends DomainError {
  readonly code = 'AGREEMENT_NEEDED';
  override readonly kind = 'conflict';
  constructor() {
    super('A session is resolved by something that both agreed on, and there is nothing yet.');
  }
}

/**
 * Two people's way through one conflict. `memberIds` begins with the inviter and holds the partner once they joined.
 */
@Entity('vessel_session')
export class VesselSession {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') relationshipId!: string;
  @Column('text') status!: SessionStatus;
  @Column('uuid') inviterId!: string;
  @Column('uuid', { array: true }) memberIds!: string[];
  /** Both people in order, from the invitation on: at most one live session has the same. */
  @Column('uuid', { array: true, nullable: true }) pair!: string[] | null;
  @Column('uuid', { nullable: true }) pausedBy!: string | null;
  @Column('timestamptz', { nullable: true }) pausedUntil!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) abandonedAt!: Date | null;
  @Column('int') version!: number;

  static create(inviterId: string, relationshipId: string, now: Date): VesselSession {
    return createEntity(VesselSession, {
      id: newId(),
      relationshipId,
      status: 'CREATED',
      inviterId,
      memberIds: [inviterId],
      pair: null,
      pausedBy: null,
      pausedUntil: null,
      createdAt: now,
      updatedAt: now,
      resolvedAt: null,
      abandonedAt: null,
      version: 0,
    });
  }

  get isLive(): boolean {
    return live.includes(this.status);
  }

  /** The other of the two, once they joined. */
  partnerOf(userId: string): string | null {
    return this.memberIds.find((memberId) => memberId !== userId) ?? null;
  }

  /** @throws {WrongSessionStatus} */
  refuseUnless(what: string, ...allowed: readonly SessionStatus[]): void {
    if (!allowed.includes(this.status)) throw new WrongSessionStatus(what, this.status);
  }

  /**
   * Somebody is asked to join. The pair is left out where it must not be known yet, or must not keep the two from
   * another session.
   */
  invite(pair: readonly [string, string] | null, now: Date): void {
    this.refuseUnless('joined by another', 'CREATED');
    Object.assign(this, {
      status: 'INVITED',
      pair: pair && [...pair],
      updatedAt: now,
    } satisfies Partial<VesselSession>);
  }

  join(partnerId: string, now: Date): void {
    this.refuseUnless('joined', 'INVITED');
    Object.assign(this, {
      status: 'ACTIVE',
      memberIds: [this.inviterId, partnerId],
      pair: [...pairOf(this.inviterId, partnerId)],
      updatedAt: now,
    } satisfies Partial<VesselSession>);
  }

  /** Rests until a moment, at most 30 days away. */
  pause(by: string, until: Date, now: Date): void {
    this.refuseUnless('paused', 'ACTIVE');
    if (!(until > now) || until.getTime() - now.getTime() > longestPauseMs) throw new InvalidPause();
    Object.assign(this, {
      status: 'PAUSED',
      pausedBy: by,
      pausedUntil: until,
      updatedAt: now,
    } satisfies Partial<VesselSession>);
  }

  /** Goes on: the other of the two may only after the time that was set. */
  resume(by: string, now: Date): void {
    this.refuseUnless('resumed', 'PAUSED');
    if (this.pausedBy !== by && this.pausedUntil && this.pausedUntil > now) throw new CoolingDown(this.pausedUntil);
    Object.assign(this, { status: 'ACTIVE', ...noPause, updatedAt: now } satisfies Partial<VesselSession>);
  }

  resolve(agreed: number, now: Date): void {
    this.refuseUnless('resolved', 'ACTIVE', 'PAUSED');
    if (agreed < 1) throw new AgreementNeeded();
    Object.assign(this, {
      status: 'RESOLVED',
      ...noPause,
      pair: null,
      updatedAt: now,
      resolvedAt: now,
    } satisfies Partial<VesselSession>);
  }

  abandon(now: Date): void {
    this.refuseUnless('abandoned', ...live);
    Object.assign(this, {
      status: 'ABANDONED',
      ...noPause,
      pair: null,
      updatedAt: now,
      abandonedAt: now,
    } satisfies Partial<VesselSession>);
  }
}

const noPause = { pausedBy: null, pausedUntil: null };

/** Two people in the order in which a session keeps them. */
export function pairOf(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}
