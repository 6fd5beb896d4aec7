import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '@kindred/database/minor-units';
import type { ProviderName } from '../outcome.ts';
import type { RecordKind } from '../provider-record.ts';
import type { DifferenceKind } from './difference.ts';

/** One comparison of a provider's record of a period with ours. */
@Entity('reconciliation')
export class Reconciliation {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') provider!: ProviderName;
  @Column('timestamptz') periodFrom!: Date;
  @Column('timestamptz') periodTo!: Date;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  /** The number of lines that were compared. */
  @Column('int') records!: number;
}

/** A difference, listed once: it belongs to the last reconciliation that found it. */
@Entity('provider_difference')
export class ProviderDifference {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') reconciliationId!: string;
  @Column('text') provider!: ProviderName;
  @Column('text') kind!: DifferenceKind;
  @Column('text') recordKind!: RecordKind;
  /** The provider's id, or our key if the provider has no line. */
  @Column('text') what!: string;
  @Column('text') named!: string;
  @Column('uuid', { nullable: true }) intentId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('text', { nullable: true }) ourStatus!: string | null;
  @Column('bigint', { nullable: true, transformer: minorUnits }) ourAmount!: bigint | null;
  @Column('text', { nullable: true }) ourCurrency!: string | null;
  @Column('text', { nullable: true }) theirStatus!: string | null;
  @Column('bigint', { nullable: true, transformer: minorUnits }) theirAmount!: bigint | null;
  @Column('text', { nullable: true }) theirCurrency!: string | null;
  @Column('timestamptz') foundAt!: Date;
  @Column('timestamptz', { nullable: true }) mendedAt!: Date | null;
  /** When a later reconciliation did not find it any more. */
  @Column('timestamptz', { nullable: true }) goneAt!: Date | null;
}
