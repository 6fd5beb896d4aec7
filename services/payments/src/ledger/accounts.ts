import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import { asRole } from './as-role.ts';
import type { AccountKind } from './ledger-account.ts';

/** An account without an owner: the platform's, a provider's, or one for a purpose, in a currency. */
export interface NamedAccount {
  readonly kind: Exclude<AccountKind, 'USER'>;
  /** In SCREAMING_SNAKE. If there are many of a kind, an id follows a colon: `CHRONA_ISSUED`, `ESCROW:ID`. */
  readonly code: string;
  readonly currency: string;
  /**
   * Whether it may be overdrawn, as the other side of people's balances is. Such an account is not locked, so no
   * posting waits for it.
   */
  readonly mayOverdraw: boolean;
}

/** Returns the id of a named account. Opens the account if it is missing. */
export function ensureNamedAccount(
  tx: Transaction,
  { kind, code, currency, mayOverdraw }: NamedAccount,
): Promise<string> {
  return asRole(tx, 'bookkeeper', async () => {
    const find = () =>
      tx.query<{ id: string }>('SELECT id FROM ledger_account WHERE kind = $1 AND code = $2 AND currency = $3', [
        kind,
        code,
        currency,
      ]);
    const [known] = await find();
    if (known) return known.id;
    await tx.query(
      'INSERT INTO ledger_account (id, kind, code, currency, may_overdraw, created_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING',
      [newId(), kind, code, currency, mayOverdraw, tx.now],
    );
    const [opened] = await find();
    if (!opened) throw new Error(`The account ${code} could not be opened.`);
    return opened.id;
  });
}

/**
 * Returns the id of a person's account for a purpose, such as `PAYABLE`, in a currency. Opens the account if it is
 * missing. Only the account of a debt may be overdrawn; its callers pass `mayOverdraw` each time.
 */
export function ensurePersonAccount(
  tx: Transaction,
  userId: string,
  purpose: string,
  currency: string,
  { mayOverdraw = false } = {},
): Promise<string> {
  return asRole(tx, 'bookkeeper', async () => {
    const find = () =>
      tx.query<{ id: string }>(
        'SELECT account_id AS id FROM account_owner WHERE user_id = $1 AND purpose = $2 AND currency = $3',
        [userId, purpose, currency],
      );
    const [known] = await find();
    if (known) return known.id;
    const id = newId();
    const mine = await tx.query(
      'INSERT INTO account_owner (account_id, user_id, purpose, currency) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1',
      [id, userId, purpose, currency],
    );
    if (mine.length > 0)
      await tx.query(
        `INSERT INTO ledger_account (id, kind, currency, may_overdraw, created_at) VALUES ($1, 'USER', $2, $3, $4)`,
        [id, currency, mayOverdraw, tx.now],
      );
    const [opened] = await find();
    if (!opened) throw new Error(`An account for ${purpose} could not be opened.`);
    return opened.id;
  });
}

/** The account of the same owner and currency for another purpose. Null if there is none, or the owner was erased. */
export function accountBeside(tx: Transaction, accountId: string, purpose: string): Promise<string | null> {
  return asRole(tx, 'bookkeeper', async () => {
    const [found] = await tx.query<{ id: string }>(
      `SELECT other.account_id AS id FROM account_owner this JOIN account_owner other ON other.user_id = this.user_id AND other.currency = this.currency AND other.purpose = $2
       WHERE this.account_id = $1`,
      [accountId, purpose],
    );
    return found?.id ?? null;
  });
}
