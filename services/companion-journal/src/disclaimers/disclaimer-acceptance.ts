import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Disclaimer } from './disclaimer.ts';

const dayMs = 86_400_000;
const holdsForMs = 90 * dayMs;
const renewableForMs = 14 * dayMs;

/** That a person accepted a disclaimer. One of a person's acceptances is open at most. */
@Entity('disclaimer_acceptance')
export class DisclaimerAcceptance {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('uuid') disclaimerId!: string;
  @Column('timestamptz') acceptedAt!: Date;
  @Column('timestamptz') lapsesAt!: Date;
  /** When a newer acceptance took its place, or its lapse was noticed. Null while it is open. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('int') version!: number;
  /** When its person was told that it is about to lapse. */
  @Column('timestamptz', { nullable: true }) lapseNoticeAt!: Date | null;

  static of(userId: string, disclaimer: Disclaimer, now: Date): DisclaimerAcceptance {
    return createEntity(DisclaimerAcceptance, {
      id: newId(),
      userId,
      disclaimerId: disclaimer.id,
      acceptedAt: now,
      lapsesAt: new Date(now.getTime() + holdsForMs),
      endedAt: null,
      version: 0,
      lapseNoticeAt: null,
    });
  }

  /** Whether it counts at this moment. It does not wait for the job that tells of lapses. */
  isInForce(current: Pick<Disclaimer, 'id'>, now: Date): boolean {
    return this.endedAt === null && this.lapseReason(current, now) === null;
  }

  /** Why it counts no more; null if it does. */
  lapseReason(current: Pick<Disclaimer, 'id'>, now: Date): 'EXPIRED' | 'NEW_VERSION' | null {
    if (this.lapsesAt.getTime() <= now.getTime()) return 'EXPIRED';
    return this.disclaimerId === current.id ? null : 'NEW_VERSION';
  }

  /** Whether accepting again makes a new acceptance: in the last 14 days. */
  isRenewable(now: Date): boolean {
    return this.lapsesAt.getTime() - now.getTime() <= renewableForMs;
  }
}
