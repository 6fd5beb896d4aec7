import type { Transaction } from '@kindred/database/transaction';
import type { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
import { post } from '../mail/post.ts';
import type { AccessGrant } from './access-grant.ts';

/** Mails the account's owner that a program may act for them, in case another person let it. */
export async function tellOfGrant(
  tx: Transaction,
  dependencies: Dependencies,
  { email }: User,
  { name, scopes }: AccessGrant,
): Promise<void> {
  if (email) await post(tx, dependencies, { kind: 'ACCESS_GRANTED', to: email, program: name, scopes });
}
