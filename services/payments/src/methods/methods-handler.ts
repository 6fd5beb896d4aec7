import { methodAdded } from '@kindred/contracts/payments/method-added';
import type { Transaction } from '@kindred/database/transaction';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import type { ProviderHandler } from '../providers/handlers.ts';
import type { CallOutcome } from '../providers/outcome.ts';
import type { Attached } from '../providers/outcome.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import { lockMethods, makeDefault } from './lock-methods.ts';
import { digestOf, nextActionOf, tokenOf, type PaymentMethod } from './payment-method.ts';
import { recordForgetIntentOnce, retireMethod } from './retire-method.ts';

type Kept = Extract<Attached, { status: 'attached' }>;

/** Applies what providers say about methods. */
export function methodsHandler(dependencies: ProviderDependencies): ProviderHandler {
  return {
    async applyOutcome(tx, call, outcome) {
      if (call.intentKind === 'ATTACH') await applyAttach(tx, dependencies, call, outcome);
    },
    async applyProviderEvent(tx, event, call) {
      if (event.type === 'method.attached') return call !== null && applyAttached(tx, dependencies, call, event.token);
      if (event.type === 'method.refused' && call)
        await applyAttach(tx, dependencies, call, { status: 'declined', id: event.about.id, reason: event.reason });
      if (event.type === 'method.refused') return call !== null;
      if (event.type === 'method.removed') return applyRemoved(tx, dependencies, event);
      return false;
    },
  };
}

async function applyAttach(
  tx: Transaction,
  dependencies: ProviderDependencies,
  { intentId: id, provider }: ProviderCall,
  outcome: CallOutcome,
): Promise<void> {
  const locked = await lockMethodsBeside(tx, id);
  const method = locked.find((one) => one.id === id);
  if (outcome.status === 'attached') {
    if (!method && provider !== 'MANUAL')
      await recordForgetIntentOnce(tx, dependencies, { id, provider }, outcome.token);
    else if (method?.status === 'PENDING') await activate(tx, dependencies, locked, method, outcome);
  } else if (method?.status !== 'PENDING') return;
  else if (outcome.status === 'requires-action')
    method.nextAction = await dependencies.sealer.seal(
      tx,
      { kind: 'person', id: method.userId },
      nextActionOf(id),
      JSON.stringify(outcome.action),
    );
  else if (outcome.status === 'declined') method.remove(tx.now, outcome.reason);
}

/** Locks all methods of the person who has this one. Returns none if the person was erased. */
async function lockMethodsBeside(tx: Transaction, id: string): Promise<PaymentMethod[]> {
  const [asked] = await tx.query<{ userId: string }>('SELECT user_id AS "userId" FROM payment_method WHERE id = $1', [
    id,
  ]);
  return asked ? lockMethods(tx, asked.userId) : [];
}

async function activate(
  tx: Transaction,
  { sealer }: ProviderDependencies,
  locked: readonly PaymentMethod[],
  method: PaymentMethod,
  { token, description }: Kept,
): Promise<void> {
  const { id, userId, provider } = method;
  const sealed =
    provider === 'MANUAL'
      ? null
      : { sealed: await sealer.seal(tx, { kind: 'person', id: userId }, tokenOf(id), token), digest: digestOf(token) };
  method.activate(description, sealed);
  if (method.wantsDefault || !locked.some(({ isDefault }) => isDefault)) await makeDefault(tx, locked, method);
  tx.publish(methodAdded, method, { methodId: id, userId, provider, type: description.type });
}

/**
 * Applies that a person authenticated at their bank. The event does not describe the method, so the provider is asked
 * about it soon. A method that was given up or removed meanwhile is forgotten again.
 */
async function applyAttached(
  tx: Transaction,
  dependencies: ProviderDependencies,
  call: ProviderCall,
  token: string,
): Promise<boolean> {
  if (call.outcome === null) return false;
  if (call.outcome === 'requires-action') call.nextAt = tx.now;
  else if (call.outcome === 'declined')
    await recordForgetIntentOnce(tx, dependencies, { id: call.intentId, provider: call.provider }, token);
  return true;
}

/** Retires a method that was removed at the provider. Returns true for a method that is removed here already. */
async function applyRemoved(
  tx: Transaction,
  dependencies: ProviderDependencies,
  { provider, about }: { provider: ProviderCall['provider']; about: { readonly id: string } },
): Promise<boolean> {
  const [known] = await tx.query<{ id: string }>(
    'SELECT id FROM payment_method WHERE provider = $1 AND token_digest = $2',
    [provider, digestOf(about.id)],
  );
  if (!known) return false;
  const locked = await lockMethodsBeside(tx, known.id);
  const method = locked.find(({ id }) => id === known.id);
  if (method) await retireMethod(tx, dependencies, locked, method, tx.now);
  return true;
}
