import { methodRemoved } from '@kindred/contracts/payments/method-removed';
import type { Transaction } from '@kindred/database/transaction';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { recordIntent, keyOf, type Intent } from '../providers/record-intent.ts';
import type { ProviderName } from '../providers/outcome.ts';
import { makeDefault } from './lock-methods.ts';
import { tokenOf, type PaymentMethod } from './payment-method.ts';

/**
 * A method that is held ends: its token goes, the newest of the others becomes the default where it was it, and the
 * provider is to forget it. Gives the call that makes it, null where there is nothing to forget. Without `recoverFrom`
 * the caller makes it.
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
  // One that never came to be was never told of.
  if (type !== null) tx.publish(methodRemoved, method, { methodId: id, userId, provider, type });
  return callId;
}

/**
 * Has the recovery make the provider forget a method, in the unit of work that decided it. Once for a method: one that
 * is forgotten is gone.
 */
export async function recordForgetIntent(
  tx: Transaction,
  dependencies: ProviderDependencies,
  { id, provider }: { id: string; provider: ProviderName },
  token: string,
): Promise<string> {
  return recordIntent(tx, dependencies, { ...forgetIntent(id, provider, token), recoverFrom: tx.now });
}

/** The same, where it may be written down already. Only the teller sees that. */
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
