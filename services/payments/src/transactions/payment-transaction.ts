import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '../ledger/minor-units.ts';
import type { Money } from '../providers/amounts.ts';
import type { DeclineReason, ProviderName } from '../providers/outcome.ts';
import { OffTheDiagram } from './refusals.ts';

export type TransactionType = 'EVENT_PAYMENT' | 'SPLIT_PAYMENT' | 'REFUND' | 'PAYOUT';
export type TransactionStatus = 'INITIATED' | 'PROCESSING' | 'COMPLETED' | 'REFUNDED' | 'FAILED' | 'CANCELLED';
/**
 * Why it ended as it did: a decline, no money by hand, money for what was no longer owed, or sent back by the bank
 * after it was done.
 */
export type EndReason = DeclineReason | 'NOT_RECEIVED' | 'NO_LONGER_OWED' | 'RETURNED';
/** What is `LOST_IN_PART` stands for what is left of it; of what is `LOST` nothing is, and it pays for nothing. */
export type DisputeStatus = 'OPEN' | 'WON' | 'LOST' | 'LOST_IN_PART';

/**
 * REFUNDED of a refund or a payout: it was done, and their bank sent it back. A payment whose refund came back is
 * COMPLETED again; of what was REFUNDED nothing else ever is.
 */
const moves: Readonly<Record<TransactionStatus, readonly TransactionStatus[]>> = {
  INITIATED: ['PROCESSING', 'FAILED', 'CANCELLED'],
  PROCESSING: ['COMPLETED', 'FAILED', 'CANCELLED'],
  COMPLETED: ['REFUNDED'],
  REFUNDED: ['COMPLETED'],
  FAILED: [],
  CANCELLED: [],
};

/** What a transaction begins with. */
export interface NewTransaction {
  /** Made before it, where a call is intended for it first. */
  readonly id?: string;
  readonly type: TransactionType;
  readonly amount: Money;
  /** Who pays; of a refund who gets it back, of a payout who is paid out. */
  readonly userId: string;
  /** Who is paid, and who gives a refund. Null for payouts, and where the house gives back what reached no payee. */
  readonly payeeId: string | null;
  readonly provider: ProviderName;
  /** The call that carries it out. */
  readonly callId: string;
  readonly paymentMethodId?: string | null;
  readonly eventId?: string | null;
  readonly splitId?: string | null;
  readonly shareId?: string | null;
  readonly refundOf?: string | null;
}

/** A payment, refund or payout. Amounts are minor units of `currency`. */
@Entity('payment_transaction')
export class PaymentTransaction {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') type!: TransactionType;
  @Column('text') status!: TransactionStatus;
  @Column('bigint', { transformer: minorUnits }) amount!: bigint;
  @Column('text') currency!: string;
  /**
   * What was given back of it, what is on its way back, what was taken back, and what is held while it is disputed;
   * together at most `amount`.
   */
  @Column('bigint', { transformer: minorUnits }) refunded!: bigint;
  @Column('bigint', { transformer: minorUnits }) refunding!: bigint;
  @Column('bigint', { transformer: minorUnits }) lost!: bigint;
  @Column('bigint', { transformer: minorUnits }) held!: bigint;
  @Column('uuid') userId!: string;
  @Column('uuid', { nullable: true }) payeeId!: string | null;
  @Column('uuid', { nullable: true }) paymentMethodId!: string | null;
  @Column('text') provider!: ProviderName;
  @Column('text', { nullable: true }) providerTransactionId!: string | null;
  @Column('uuid', { nullable: true }) eventId!: string | null;
  @Column('uuid', { nullable: true }) splitId!: string | null;
  @Column('uuid', { nullable: true }) shareId!: string | null;
  @Column('uuid', { nullable: true }) refundOf!: string | null;
  @Column('uuid') callId!: string;
  /** The call that takes it back at the provider, once one is wanted. */
  @Column('uuid', { nullable: true }) cancelCallId!: string | null;
  /** How often a refund was asked for: one that came too early is asked for again at `retryAt`. */
  @Column('int') attempts!: number;
  @Column('timestamptz', { nullable: true }) retryAt!: Date | null;
  @Column('text', { nullable: true }) reason!: EndReason | null;
  @Column('text', { nullable: true }) disputeStatus!: DisputeStatus | null;
  @Column('timestamptz', { nullable: true }) disputedAt!: Date | null;
  /** How much of it is disputed, where that is less than all. */
  @Column('bigint', { nullable: true, transformer: minorUnits }) disputed!: bigint | null;
  /** When a dispute was lost of which refunds under way have all there is: nothing is lost unless one of them fails. */
  @Column('timestamptz', { nullable: true }) lostAt!: Date | null;
  /** What is asked of the payer, sealed for them; gone as soon as nothing is. */
  @Column('bytea', { nullable: true }) nextAction!: Buffer | null;
  /** The payer's words, sealed under their key. */
  @Column('bytea', { nullable: true }) description!: Buffer | null;
  /** What of the provider's fee stands in the books, in minor units. */
  @Column('bigint', { nullable: true, transformer: minorUnits }) fee!: bigint | null;
  /** The entry by which its money came; null by hand, and until it came. */
  @Column('uuid', { nullable: true }) entryId!: string | null;
  /** The entry by which a dispute took it. */
  @Column('uuid', { nullable: true }) lossEntryId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('int') version!: number;

  static of(
    {
      id = newId(),
      amount: { minorUnits: amount, currency },
      paymentMethodId = null,
      eventId = null,
      splitId = null,
      shareId = null,
      refundOf = null,
      ...asked
    }: NewTransaction,
    now: Date,
  ): PaymentTransaction {
    return createEntity(PaymentTransaction, {
      id,
      ...asked,
      status: 'INITIATED',
      amount,
      currency,
      paymentMethodId,
      eventId,
      splitId,
      shareId,
      refundOf,
      refunded: 0n,
      refunding: 0n,
      lost: 0n,
      held: 0n,
      providerTransactionId: null,
      cancelCallId: null,
      attempts: 1,
      retryAt: null,
      reason: null,
      disputeStatus: null,
      disputedAt: null,
      disputed: null,
      lostAt: null,
      nextAction: null,
      description: null,
      fee: null,
      entryId: null,
      lossEntryId: null,
      createdAt: now,
      settledAt: null,
      version: 0,
    });
  }

  get money(): Money {
    return { minorUnits: this.amount, currency: this.currency };
  }

  /** Minor units that have not gone back, and are not on their way. */
  get refundable(): bigint {
    return this.amount - this.refunded - this.refunding - this.lost;
  }

  /** What of it its payer has again, given back or taken by a dispute. */
  get gone(): bigint {
    return this.refunded + this.lost;
  }

  /**
   * Whether something of it can be given back now: it came, it is not disputed, and not all of it is gone or on its
   * way.
   */
  get isRefundable(): boolean {
    return (
      this.isPayment &&
      (this.status === 'COMPLETED' || this.status === 'REFUNDED') &&
      this.disputeStatus !== 'OPEN' &&
      this.refundable > 0n
    );
  }

  /** A payment of which nothing was left to give back, since settling it failed after it was done. */
  get isReturned(): boolean {
    return this.isPayment && this.reason === 'RETURNED';
  }

  /**
   * What the provider has still to take of it, out of what comes back to it later: all, or what was disputed and lost.
   */
  get toBeTaken(): bigint {
    if (this.isReturned) return this.amount - this.lost;
    return this.isLost ? (this.disputed ?? this.amount) - this.lost : 0n;
  }

  /** Whether a dispute took it, or a part of it. */
  get isLost(): boolean {
    return this.disputeStatus === 'LOST' || this.disputeStatus === 'LOST_IN_PART';
  }

  get isPayment(): boolean {
    return this.type === 'EVENT_PAYMENT' || this.type === 'SPLIT_PAYMENT';
  }

  get isUnderWay(): boolean {
    return this.status === 'INITIATED' || this.status === 'PROCESSING';
  }

  /**
   * The one way in which a status changes. A success straight from INITIATED passes through PROCESSING. @throws
   * {OffTheDiagram}
   */
  move(to: TransactionStatus, now: Date, reason: EndReason | null = null): void {
    if (this.status === 'INITIATED' && to === 'COMPLETED') this.move('PROCESSING', now);
    const again = this.status === 'REFUNDED' && !(this.isPayment && this.refunded < this.amount);
    if (!moves[this.status].includes(to) || again) throw new OffTheDiagram(this.status, to);
    this.status = to;
    if (reason !== null) this.reason = reason;
    if (to === 'PROCESSING') return;
    this.settledAt ??= now;
    this.nextAction = null;
    this.retryAt = null;
  }
}

/** Where the payer's words, and what is asked of them, are sealed for. */
export const descriptionOf = (id: string) => ({ table: 'payment_transaction', column: 'description', rowId: id });
export const nextActionOf = (id: string) => ({ table: 'payment_transaction', column: 'next_action', rowId: id });
