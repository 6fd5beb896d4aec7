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
 * Deletes a person's methods with their tokens and digits, and records calls by which their providers forget them. The
 * calls are sealed under the teller's key, which outlives the person's key. A method that the provider is about to keep
 * is forgotten when the provider reports it. Returns their number.
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
