import type { Transaction } from '@kindred/database/transaction';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import type { ProviderName } from '../providers/outcome.ts';
import { tokenOf } from './payment-method.ts';
import { recordForgetIntent } from './retire-method.ts';

interface Gone {
  readonly id: string;
  readonly provider: ProviderName;
  readonly token: Buffer | null;
}

/**
 * A person's methods go, with their tokens and digits, and their providers are to forget them: what that takes is
 * sealed under the teller's key, which outlives the person's. One that the provider is just about to keep is forgotten
 * when it says so. Gives how many.
 */
export async function forgetMethodsOf(
  tx: Transaction,
  dependencies: ProviderDependencies,
  userId: string,
): Promise<number> {
  const gone = await tx.query<Gone>('DELETE FROM payment_method WHERE user_id = $1 RETURNING id, provider, token', [
    userId,
  ]);
  const kept = gone.flatMap(({ token, ...method }) => (token ? [{ ...method, token }] : []));
  const tokens = await dependencies.sealer.openAll(
    tx,
    kept.map(({ id, token }) => ({ place: tokenOf(id), sealed: token })),
  );
  for (const [index, method] of kept.entries()) {
    const token = tokens[index];
    if (token != null) await recordForgetIntent(tx, dependencies, method, token);
  }
  return gone.length;
}
