import { newId } from '@kindred/contracts/uuid';
import { Column, Entity, PrimaryColumn } from 'typeorm';

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
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('int') version!: number;

  static asked(userId: string, now: Date): PayeeAccount {
    return Object.assign(new PayeeAccount(), { id: newId(), userId, provider: payoutProvider, account: null, askedAt: now, openedAt: null, version: 0 } satisfies Partial<PayeeAccount>);
  }
}

/** Where the provider's id of an account is sealed for. */
export const accountPlace = (id: string) => ({ table: 'payee_account', column: 'account', rowId: id });
