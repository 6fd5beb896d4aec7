import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '@kindred/database/minor-units';
import { AlreadySettled, InDispute, NotYoursToConfirm } from './refusals.ts';

/** `CLAIMED -> CONFIRMED`, or `CLAIMED -> DISPUTED -> GRANTED | REFUSED`. */
export type HourClaimStatus = 'CLAIMED' | 'CONFIRMED' | 'DISPUTED' | 'GRANTED' | 'REFUSED';

/**
 * Hours that a person claims to have given, until they are verified. Their description is sealed under the giver's key.
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
   * Confirms the hours, as the receiver or a witness. Returns whether they are verified now: by the receiver, or by two
   * witnesses.
   */
  confirm(personId: string): boolean {
    if (personId === this.giverId) throw new NotYoursToConfirm();
    this.#refuseUnlessOpen();
    if (personId === this.receiverId) this.confirmedByReceiver = true;
    else if (!this.attestedIds.includes(personId)) this.attestedIds = [...this.attestedIds, personId];
    return this.confirmedByReceiver || this.attestedIds.length >= 2;
  }

  /** Disputes the hours, as the receiver. An admin then decides, and nobody else can confirm them. */
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

/** Where a claim's description is sealed. */
export const descriptionOf = (claimId: string) => ({ table: 'hour_claim', column: 'description', rowId: claimId });
