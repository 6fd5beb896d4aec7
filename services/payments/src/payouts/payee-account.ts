import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Column, Entity, In, IsNull, Not, PrimaryColumn } from 'typeorm';

/** The only provider that pays people out. */
export const payoutProvider = 'STRIPE';

/**
 * A payee's account at a provider. The row's id is the key under which the provider opens it, so that a repeated
 * request opens one account.
 */
@Entity('payee_account')
export class PayeeAccount {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('text') provider!: typeof payoutProvider;
  /** The provider's id of the account, sealed under the person's key; null until the provider opened it. */
  @Column('bytea', { nullable: true }) account!: Buffer | null;
  /** Whether the provider pays the person out, as it last reported. */
  @Column('boolean') ready!: boolean;
  /** The time of the provider's last report of `ready`; null before the first one. */
  @Column('timestamptz', { nullable: true }) readyAt!: Date | null;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('int') version!: number;

  /**
   * Applies the provider's report; an older report changes nothing. Times are compared in whole seconds, the unit of
   * the providers.
   */
  applyReadiness(ready: boolean, at: Date): void {
    const second = (time: Date) => Math.floor(time.getTime() / 1_000);
    if (this.account === null || (this.readyAt !== null && second(at) < second(this.readyAt))) return;
    Object.assign(this, { ready, readyAt: at } satisfies Partial<PayeeAccount>);
  }

  static asked(userId: string, now: Date): PayeeAccount {
    return createEntity(PayeeAccount, {
      id: newId(),
      userId,
      provider: payoutProvider,
      account: null,
      ready: false,
      readyAt: null,
      askedAt: now,
      openedAt: null,
      version: 0,
    });
  }
}

/** The accounts of these people that the provider has opened. */
export function openAccountsOf(tx: ReadTransaction, userIds: readonly string[]): Promise<PayeeAccount[]> {
  return tx.find(PayeeAccount, { userId: In(userIds), provider: payoutProvider, account: Not(IsNull()) });
}

/** Where the provider's id of an account is sealed. */
export const accountPlace = (id: string) => ({ table: 'payee_account', column: 'account', rowId: id });
