import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who an account belongs to; `USER` accounts may not go below zero. */
export type AccountOwner = 'USER' | 'PLATFORM' | 'PROVIDER' | 'PURPOSE';

/**
 * One side of the ledger's postings, in one currency. Whose it is, it does not say: that is `account_owner`'s, which can be
 * erased while the books stay.
 */
@Entity('ledger_account')
export class LedgerAccount {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: AccountOwner;
  @Column('text') currency!: string;
  /** Minor units, kept with the account and proven against the postings. PostgreSQL's bigint arrives as text. */
  @Column('bigint', { transformer: { to: (value: bigint) => value?.toString(), from: (value: string) => BigInt(value) } }) balance!: bigint;
  @Column('boolean') mayOverdraw!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('int') version!: number;

  /** A new account of a person's in Chrona, empty. */
  static ofPerson(id: string, currency: string, now: Date): LedgerAccount {
    return Object.assign(new LedgerAccount(), { id, kind: 'USER', currency, balance: 0n, mayOverdraw: false, createdAt: now, version: 0 } satisfies Partial<LedgerAccount>);
  }
}
