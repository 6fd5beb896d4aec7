import type { Transaction } from '@kindred/database/transaction';
import type { User } from '../accounts/user.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import type { FactorChange, FactorKind } from './factor-change.ts';

/** Mails the account's owner that a second factor changed, in case another person changed it. */
export async function tellOfFactor(
  tx: Transaction,
  dependencies: Dependencies,
  { email }: User,
  what: { readonly factor: FactorKind; readonly change: FactorChange },
): Promise<void> {
  if (email) await post(tx, dependencies, { kind: 'SECOND_FACTOR_CHANGED', to: email, ...what });
}
