import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '@kindred/database/minor-units';

export type ChronaTransactionType = 'EARN' | 'SPEND' | 'TRANSFER';

/** A wallet's view of an entry: the posting to its account. A transfer shows as two, one in each wallet. */
@Entity('ledger_posting')
export class ChronaTransaction {
  @PrimaryColumn('uuid') id!: string;
  /** Orders postings of one moment; set by the database. */
  @Column({ type: 'bigint', insert: false, update: false }) number!: string;
  @Column('uuid') entryId!: string;
  @Column('uuid') accountId!: string;
  @Column('text') currency!: string;
  /** Signed: what the wallet got, or gave. */
  @Column('bigint', { transformer: minorUnits }) amount!: bigint;
  @Column('bigint', { transformer: minorUnits }) balanceAfter!: bigint;
  @Column('text') type!: ChronaTransactionType;
  @Column('timestamptz') at!: Date;
}
