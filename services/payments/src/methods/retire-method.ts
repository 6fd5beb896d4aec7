import { methodRemoved } from '@kindred/contracts/payments/method-removed';
import type { Transaction } from '@kindred/database/transaction';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { recordIntent, keyOf, type Intent } from '../providers/record-intent.ts';
import type { ProviderName } from '../providers/outcome.ts';
import { makeDefault } from './lock-methods.ts';
import { tokenOf, type PaymentMethod } from './payment-method.ts';

/**
 * Removes a locked method. The newest of the other methods becomes the default if this one was it. Returns the id of
 * the call by which the provider forgets it; null if the provider has nothing to forget. Without `recoverFrom` the
 * caller makes the call.
 */
export async function retireMethod(
  tx: Transaction,
  dependencies: ProviderDependencies,
  locked: readonly PaymentMethod[],
  method: PaymentMethod,
  recoverFrom?: Date,
): Promise<string | null> {
  const { id, userId, provider, type, isDefault } = method;
  const callId =
    method.token === null
      ? null
      : await recordIntent(tx, dependencies, {
          ...forgetIntent(id, provider, await dependencies.sealer.open(tx, tokenOf(id), method.token)),
          ...(recoverFrom && { recoverFrom }),
        });
  method.remove(tx.now);
  const [next] = locked.filter(({ status }) => status === 'ACTIVE').sort((one, other) => (one.id < other.id ? 1 : -1));
  if (isDefault && next) await makeDefault(tx, locked, next);
  // A method that was never kept was never published.
  if (type !== null) tx.publish(methodRemoved, method, { methodId: id, userId, provider, type });
  return callId;
}

/** Records the call by which a provider forgets a method; the recovery makes it. Once for a method. */
export async function recordForgetIntent(
  tx: Transaction,
  dependencies: ProviderDependencies,
  { id, provider }: { id: string; provider: ProviderName },
  token: string,
): Promise<string> {
  return recordIntent(tx, dependencies, { ...forgetIntent(id, provider, token), recoverFrom: tx.now });
}

/** Records the same call unless it is recorded already. Only the teller sees recorded calls. */
export async function recordForgetIntentOnce(
  tx: Transaction,
  dependencies: ProviderDependencies,
  { id, provider }: { id: string; provider: ProviderName },
  token: string,
): Promise<void> {
  const intent = forgetIntent(id, provider, token);
  const known = await tx.query('SELECT 1 FROM provider_call WHERE provider = $1 AND key = $2', [
    provider,
    keyOf(intent),
  ]);
  if (known.length === 0) await recordIntent(tx, dependencies, { ...intent, recoverFrom: tx.now });
}

function forgetIntent(id: string, provider: ProviderName, token: string): Intent {
  return { id, provider, request: { kind: 'DETACH', method: token } };
}
