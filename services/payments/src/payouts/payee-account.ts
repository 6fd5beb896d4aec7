import { newId } from '@kindred/contracts/uuid';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Column, Entity, IsNull, Not, PrimaryColumn } from 'typeorm';

/** The one provider that pays people out. */
export const payoutProvider = 'STRIPE';

/** A payee's account at a provider. Its row's id is the key under which it is opened there: asked for twice, there is one. */
@Entity('payee_account')
export class PayeeAccount {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('text') provider!: typeof payoutProvider;
  /** The provider's id of it, sealed under its person's key; null until the provider opened it. */
  @Column('bytea', { nullable: true }) account!: Buffer | null;
  /** Whether they can be paid out there, as the provider last said. */
  @Column('boolean') ready!: boolean;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('int') version!: number;

  static asked(userId: string, now: Date): PayeeAccount {
    return Object.assign(new PayeeAccount(), { id: newId(), userId, provider: payoutProvider, account: null, ready: false, askedAt: now, openedAt: null, version: 0 } satisfies Partial<PayeeAccount>);
  }
}

/** A person's account once the provider opened it; null until then. */
export async function openAccountOf(tx: ReadTransaction, userId: string): Promise<PayeeAccount | null> {
  return tx.findOne(PayeeAccount, { userId, provider: payoutProvider, account: Not(IsNull()) });
}

/** Where the provider's id of an account is sealed for. */
export const accountPlace = (id: string) => ({ table: 'payee_account', column: 'account', rowId: id });
