import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '@kindred/database/minor-units';
import type { DeclineReason, Outcome, ProviderName } from './outcome.ts';
import type { CallKind } from './call-request.ts';

/**
 * `INTENDED`: to be made, or made with an unknown outcome. `ANSWERED`: the outcome is known. `FAULTED`: refused for a
 * fault of ours, without an effect.
 */
export type CallState = 'INTENDED' | 'ANSWERED' | 'FAULTED';
export type CallOutcomeName = Outcome['status'] | 'attached' | 'done';

/** A call to a provider. It is recorded with the change that wants it, before it is made. It names no person. */
@Entity('provider_call')
export class ProviderCall {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') intentKind!: CallKind;
  /** The id of what wants the call, such as a transaction. */
  @Column('uuid') intentId!: string;
  @Column('text') provider!: ProviderName;
  @Column('text') key!: string;
  @Column('text') state!: CallState;
  @Column('int') attempts!: number;
  /** Until then no other process makes the call. */
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  /** The time at which the recovery looks at the call. */
  @Column('timestamptz', { nullable: true }) nextAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  /** The request, sealed. It is deleted once the call has ended, because it can have a token in it. */
  @Column('bytea', { nullable: true }) request!: Buffer | null;
  @Column('bigint', { nullable: true, transformer: minorUnits }) amount!: bigint | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('text', { nullable: true }) outcome!: CallOutcomeName | null;
  /** The time of the known outcome, by the provider's clock or ours. A later update replaces it. */
  @Column('timestamptz', { nullable: true }) outcomeAt!: Date | null;
  @Column('text', { nullable: true }) reason!: DeclineReason | null;
  /** The provider's id of the object that the call created. */
  @Column('text', { nullable: true }) providerId!: string | null;
  /** The provider's fee, in minor units of `feeCurrency`. */
  @Column('bigint', { nullable: true, transformer: minorUnits }) fee!: bigint | null;
  @Column('text', { nullable: true }) feeCurrency!: string | null;
}
