import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '@kindred/database/minor-units';
import type { PaymentSplit } from './payment-split.ts';

/**
 * `PENDING <-> FAILED -> COMPLETED -> REFUNDED`. What is owed (`PENDING`, `FAILED`) may be waived (`NOT_REQUIRED`) or
 * dropped (`CANCELLED`); a lost dispute leads from `COMPLETED` back to `FAILED`, and an event that takes somebody in
 * again from `CANCELLED`, or from what they paid and got back, to `PENDING`.
 */
export type ShareStatus = 'PENDING' | 'COMPLETED' | 'FAILED' | 'NOT_REQUIRED' | 'CANCELLED' | 'REFUNDED';

export interface NewShare {
  readonly userId: string;
  /** Minor units. */
  readonly amount: bigint;
  readonly basisPoints: number | null;
  readonly position: number;
}

/** A person's share of a split. The payee's own share is paid from the beginning. */
@Entity('payment_share')
export class PaymentShare {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') splitId!: string;
  @Column('uuid') userId!: string;
  /** The split's payee, repeated here so that a share is found by both people. */
  @Column('uuid') payeeId!: string;
  /** Its position in the order in which people were named. */
  @Column('int') position!: number;
  @Column('bigint', { transformer: minorUnits }) amount!: bigint;
  @Column('int', { nullable: true }) basisPoints!: number | null;
  @Column('text') status!: ShareStatus;
  /** Null until its person accepts it. Shares of events are accepted from the beginning. */
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  /** The payment of the share. */
  @Column('uuid', { nullable: true }) transactionId!: string | null;
  /** The refunded part, in minor units. */
  @Column('bigint', { transformer: minorUnits }) refunded!: bigint;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  /** The time of the next automatic reminder; null for none. */
  @Column('timestamptz', { nullable: true }) nextReminderAt!: Date | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;

  static of(split: Pick<PaymentSplit, 'id' | 'payeeId' | 'fromEvent'>, given: NewShare, now: Date): PaymentShare {
    const isPayee = given.userId === split.payeeId;
    const status = isPayee ? 'COMPLETED' : given.amount === 0n ? 'NOT_REQUIRED' : 'PENDING';
    return createEntity(PaymentShare, {
      ...given,
      id: newId(),
      splitId: split.id,
      payeeId: split.payeeId,
      status,
      transactionId: null,
      refunded: 0n,
      remindedAt: null,
      nextReminderAt: null,
      acceptedAt: isPayee || split.fromEvent ? now : null,
      settledAt: status === 'PENDING' ? null : now,
    });
  }

  /** Whether its person still has to pay it. */
  get isOwed(): boolean {
    return this.status === 'PENDING' || this.status === 'FAILED';
  }

  get isPayees(): boolean {
    return this.userId === this.payeeId;
  }

  /** Settles the share: nothing of it is owed any more. */
  settle(status: Exclude<ShareStatus, 'PENDING' | 'FAILED'>, now: Date): void {
    this.status = status;
    this.settledAt = now;
    this.nextReminderAt = null;
  }

  /** Marks the share as owed, or as owed again. */
  owe(status: 'PENDING' | 'FAILED'): void {
    this.status = status;
    this.settledAt = null;
  }
}
