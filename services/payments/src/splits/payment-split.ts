import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '@kindred/database/minor-units';
import type { SplitType } from './division.ts';

/** Follows from the shares (`statusOf`); kept beside them so that lists can ask for it. */
export type SplitStatus = 'PENDING' | 'PARTIAL' | 'COMPLETED' | 'CANCELLED';

export interface NewSplit {
  readonly payeeId: string;
  readonly tribeId: string | null;
  readonly eventId: string | null;
  /** Whether an event made it: then the event's changes change it, and nobody has to accept anything. */
  readonly fromEvent: boolean;
  readonly total: bigint;
  readonly currency: string;
  readonly splitType: SplitType;
  readonly dueDate: Date;
  readonly participantIds: readonly string[];
}

/** A bill that several people share. Its row is the lock under which its shares change. */
@Entity('payment_split')
export class PaymentSplit {
  @PrimaryColumn('uuid') id!: string;
  /** Who made it, or whom the event names: what is paid belongs to them. */
  @Column('uuid') payeeId!: string;
  @Column('uuid', { nullable: true }) tribeId!: string | null;
  @Column('uuid', { nullable: true }) eventId!: string | null;
  @Column('boolean') fromEvent!: boolean;
  /** Sealed under the payee's key. */
  @Column('bytea', { nullable: true }) description!: Buffer | null;
  /** Minor units: what all its shares sum to, at any time. */
  @Column('bigint', { transformer: minorUnits }) total!: bigint;
  @Column('text') currency!: string;
  @Column('text') splitType!: SplitType;
  @Column('text') status!: SplitStatus;
  @Column('timestamptz') dueDate!: Date;
  /** Everybody who has or had a share. */
  @Column('uuid', { array: true }) participantIds!: string[];
  /** 1, and one more each time an event's change divided it anew. */
  @Column('int') revision!: number;
  @Column('timestamptz') createdAt!: Date;
  /** When its payee called it off; null for one that merely has nothing left to pay. */
  @Column('timestamptz', { nullable: true }) cancelledAt!: Date | null;
  @Column('int') version!: number;

  static of(given: NewSplit, now: Date): PaymentSplit {
    return createEntity(PaymentSplit, {
      ...given,
      id: newId(),
      participantIds: [...given.participantIds],
      description: null,
      status: 'PENDING',
      revision: 1,
      createdAt: now,
      cancelledAt: null,
      version: 0,
    });
  }
}

/** Where the words about a split are sealed for. */
export const descriptionOf = (splitId: string) => ({ table: 'payment_split', column: 'description', rowId: splitId });
