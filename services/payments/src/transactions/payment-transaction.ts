import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '@kindred/database/minor-units';
import type { Money } from '../providers/amounts.ts';
import type { ProviderName } from '../providers/outcome.ts';
import { OffTheDiagram } from './refusals.ts';
import {
  refuseUnlessOnDiagram,
  type DisputeStatus,
  type EndReason,
  type TransactionStatus,
  type TransactionType,
} from './transaction-status.ts';

/** A payment, refund or payout. Amounts are minor units of `currency`. */
@Entity('payment_transaction')
export class PaymentTransaction {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') type!: TransactionType;
  @Column('text') status!: TransactionStatus;
  @Column('bigint', { transformer: minorUnits }) amount!: bigint;
  @Column('text') currency!: string;
  /**
   * `refunded`: given back. `refunding`: being given back. `lost`: taken by disputes, or by a failed settlement.
   * `frozen`: kept from the payee while a dispute is open. Their sum is at most `amount`.
   */
  @Column('bigint', { transformer: minorUnits }) refunded!: bigint;
  @Column('bigint', { transformer: minorUnits }) refunding!: bigint;
  @Column('bigint', { transformer: minorUnits }) lost!: bigint;
  @Column('bigint', { name: 'held', transformer: minorUnits }) frozen!: bigint;
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
  /** The call that cancels the charge at the provider; null until one is recorded. */
  @Column('uuid', { nullable: true }) cancelCallId!: string | null;
  /** The number of times that the provider was asked for a refund. It is asked again at `retryAt`. */
  @Column('int') attempts!: number;
  @Column('timestamptz', { nullable: true }) retryAt!: Date | null;
  @Column('text', { nullable: true }) reason!: EndReason | null;
  @Column('text', { nullable: true }) disputeStatus!: DisputeStatus | null;
  @Column('timestamptz', { nullable: true }) disputedAt!: Date | null;
  /** The disputed part of the amount; null if all of it is disputed, or nothing. */
  @Column('bigint', { nullable: true, transformer: minorUnits }) disputed!: bigint | null;
  /** When a dispute was lost while refunds under way had the whole amount. It takes money only if one of them fails. */
  @Column('timestamptz', { nullable: true }) lostAt!: Date | null;
  /** What the payer's bank asks of the payer, sealed under the payer's key; null if it asks nothing. */
  @Column('bytea', { nullable: true }) nextAction!: Buffer | null;
  /** The payer's words, sealed under the payer's key. */
  @Column('bytea', { nullable: true }) description!: Buffer | null;
  /** The part of the provider's fee that is posted, in minor units. */
  @Column('bigint', { nullable: true, transformer: minorUnits }) fee!: bigint | null;
  /** The entry that posted its money; null until then, and for payments by hand. */
  @Column('uuid', { nullable: true }) entryId!: string | null;
  /** The entry that posted its loss to a dispute. */
  @Column('uuid', { nullable: true }) lossEntryId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('int') version!: number;

  get money(): Money {
    return { minorUnits: this.amount, currency: this.currency };
  }

  /** The minor units that were neither given back nor taken, and are not being given back. */
  get refundable(): bigint {
    return this.amount - this.refunded - this.refunding - this.lost;
  }

  /** The minor units that the payer has again, by refunds or by disputes. */
  get gone(): bigint {
    return this.refunded + this.lost;
  }

  /** Whether a refund can begin now: the money arrived, no dispute is open, and something is left. */
  get isRefundable(): boolean {
    return (
      this.isPayment &&
      (this.status === 'COMPLETED' || this.status === 'REFUNDED') &&
      this.disputeStatus !== 'OPEN' &&
      this.refundable > 0n
    );
  }

  /** Whether its settlement failed after it was completed. */
  get isReturned(): boolean {
    return this.isPayment && this.reason === 'RETURNED';
  }

  /** The minor units that the provider still takes, out of refunds that come back later. */
  get toBeTaken(): bigint {
    if (this.isReturned) return this.amount - this.lost;
    return this.isLost ? (this.disputed ?? this.amount) - this.lost : 0n;
  }

  /** Whether a dispute took the amount, or a part of it. */
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
   * Moves to a status; nothing else changes it. COMPLETED from INITIATED passes through PROCESSING.
   * @throws {OffTheDiagram}
   */
  move(to: TransactionStatus, now: Date, reason: EndReason | null = null): void {
    if (this.status === 'INITIATED' && to === 'COMPLETED') this.move('PROCESSING', now);
    refuseUnlessOnDiagram(this.status, to);
    const isFinal = this.status === 'REFUNDED' && !(this.isPayment && this.refunded < this.amount);
    if (isFinal) throw new OffTheDiagram(this.status, to);
    this.status = to;
    if (reason !== null) this.reason = reason;
    if (to === 'PROCESSING') return;
    this.settledAt ??= now;
    this.nextAction = null;
    this.retryAt = null;
  }
}
