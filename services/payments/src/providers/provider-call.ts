import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '../ledger/minor-units.ts';
import type { DeclineReason, Outcome, ProviderName } from './outcome.ts';
import type { CallKind } from './call-request.ts';

/**
 * `INTENDED`: to be made, or made and not known how it went. `ANSWERED`: known. `FAULTED`: refused for a reason of
 * ours; nothing was done.
 */
export type CallState = 'INTENDED' | 'ANSWERED' | 'FAULTED';
export type CallOutcomeName = Outcome['status'] | 'attached' | 'done';

/** A call to a provider, written down with the change that wants it and before it is made. It names nobody. */
@Entity('provider_call')
export class ProviderCall {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') intentKind!: CallKind;
  /** What wants it, such as a transaction. */
  @Column('uuid') intentId!: string;
  @Column('text') provider!: ProviderName;
  @Column('text') key!: string;
  @Column('text') state!: CallState;
  @Column('int') attempts!: number;
  /** Whoever makes the call has until then: nobody else makes it meanwhile. */
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  /** When the recovery looks at it. */
  @Column('timestamptz', { nullable: true }) nextAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  /** All that the call needs, sealed; gone once it is answered, since a token is in it. */
  @Column('bytea', { nullable: true }) request!: Buffer | null;
  @Column('bigint', { nullable: true, transformer: minorUnits }) amount!: bigint | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('text', { nullable: true }) outcome!: CallOutcomeName | null;
  /** When what is known was so, by the provider's clock or ours: later news wins. */
  @Column('timestamptz', { nullable: true }) outcomeAt!: Date | null;
  @Column('text', { nullable: true }) reason!: DeclineReason | null;
  /** The provider's id of what the call made. */
  @Column('text', { nullable: true }) providerId!: string | null;
  /** What the provider keeps, in minor units of `feeCurrency`. */
  @Column('bigint', { nullable: true, transformer: minorUnits }) fee!: bigint | null;
  @Column('text', { nullable: true }) feeCurrency!: string | null;
}
