import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '../ledger/minor-units.ts';
import { AlreadySettled, InDispute, NotYoursToConfirm } from './refusals.ts';

/** `CLAIMED -> CONFIRMED`, or `CLAIMED -> DISPUTED -> GRANTED | REFUSED`. */
export type HourClaimStatus = 'CLAIMED' | 'CONFIRMED' | 'DISPUTED' | 'GRANTED' | 'REFUSED';

/**
 * Hours that somebody gave, by their word, until they are verified. The words about them are sealed under the giver's
 * key.
 */
@Entity('hour_claim')
export class HourClaim {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') giverId!: string;
  /** Null once the receiver was erased. */
  @Column('uuid', { nullable: true }) receiverId!: string | null;
  @Column('uuid', { array: true }) witnessIds!: string[];
  @Column('uuid', { array: true }) attestedIds!: string[];
  /** Minor units of Chrona: 100 are an hour. */
  @Column('bigint', { transformer: minorUnits }) amount!: bigint;
  @Column('bytea', { nullable: true }) description!: Buffer | null;
  @Column('text') status!: HourClaimStatus;
  @Column('boolean') confirmedByReceiver!: boolean;
  @Column('uuid', { nullable: true }) entryId!: string | null;
  @Column('timestamptz') claimedAt!: Date;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('int') version!: number;

  static of(
    giverId: string,
    { receiverId, witnessIds, amount }: { receiverId: string; witnessIds: readonly string[]; amount: bigint },
    now: Date,
  ): HourClaim {
    return createEntity(HourClaim, {
      id: newId(),
      giverId,
      receiverId,
      witnessIds: [...witnessIds],
      attestedIds: [],
      amount,
      description: null,
      status: 'CLAIMED',
      confirmedByReceiver: false,
      entryId: null,
      claimedAt: now,
      settledAt: null,
      version: 0,
    });
  }

  /**
   * Somebody says that it is so. Answers whether that verifies it: the receiver's word does, and that of two witnesses.
   */
  confirm(personId: string): boolean {
    if (personId === this.giverId) throw new NotYoursToConfirm();
    this.#refuseUnlessOpen();
    if (personId === this.receiverId) this.confirmedByReceiver = true;
    else if (!this.attestedIds.includes(personId)) this.attestedIds = [...this.attestedIds, personId];
    return this.confirmedByReceiver || this.attestedIds.length >= 2;
  }

  /** The receiver says that it is not so: nobody confirms it any more, and an admin decides. */
  dispute(personId: string): void {
    if (personId !== this.receiverId) throw new NotYoursToConfirm();
    if (this.status !== 'DISPUTED') this.#refuseUnlessOpen();
    this.status = 'DISPUTED';
  }

  settle(status: 'CONFIRMED' | 'GRANTED' | 'REFUSED', entryId: string | null, now: Date): void {
    this.status = status;
    this.entryId = entryId;
    this.settledAt = now;
  }

  #refuseUnlessOpen(): void {
    if (this.status === 'DISPUTED') throw new InDispute();
    if (this.status !== 'CLAIMED') throw new AlreadySettled();
  }
}

/** Where the words about a claim are sealed for. */
export const descriptionOf = (claimId: string) => ({ table: 'hour_claim', column: 'description', rowId: claimId });
