import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '@kindred/database/minor-units';

/** What an account is of. `USER` accounts keep a running balance with each of their postings. */
export type AccountKind = 'USER' | 'PLATFORM' | 'PROVIDER' | 'PURPOSE';

/**
 * One side of the ledger's postings, in one currency. What somebody has is positive. Whose it is, it does not say: that
 * is `account_owner`'s, which can be erased while the books stay.
 */
@Entity('ledger_account')
export class LedgerAccount {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: AccountKind;
  /** Names an account that is nobody's, such as `CHRONA_ISSUED`; null for a person's. */
  @Column('text', { nullable: true }) code!: string | null;
  @Column('text') currency!: string;
  @Column('boolean') mayOverdraw!: boolean;
  /** Minor units, kept by the poster and proven against the postings. Of an account with slots, see `ledger_slot`. */
  @Column({ type: 'bigint', insert: false, update: false, transformer: minorUnits }) balance!: bigint;
  @Column('timestamptz') createdAt!: Date;
}

/** Whose an account is. A person has one for each purpose and currency. */
@Entity('account_owner')
export class AccountOwner {
  @PrimaryColumn('uuid') accountId!: string;
  @Column('uuid') userId!: string;
  @Column('text') purpose!: string;
  @Column('text') currency!: string;
}
