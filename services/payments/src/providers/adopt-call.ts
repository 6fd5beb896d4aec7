import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import { encodeRequest, type CallRequest } from './call-request.ts';
import type { CallDependencies } from './call-dependencies.ts';
import { requestPlace, tellerKeyOwner } from './record-intent.ts';
import { applyUpdate, type ProviderUpdate } from './outcome-order.ts';
import type { ProviderName } from './outcome.ts';
import { ProviderCall } from './provider-call.ts';

export interface Adopted {
  /** The id of our transaction for this refund. */
  readonly id: string;
  readonly provider: ProviderName;
  /** The provider's id of the refund. It is also the call's key, because we made no call, and makes the row unique. */
  readonly providerId: string;
  readonly request: Extract<CallRequest, { kind: 'REFUND' }>;
}

/**
 * Records a refund that was made at the provider without a call of ours, as a call that was answered. Later facts about
 * the refund then find it like any call.
 */
export async function adoptCall(
  tx: Transaction,
  { sealer }: Pick<CallDependencies, 'sealer'>,
  { id: intentId, provider, providerId, request }: Adopted,
  update: ProviderUpdate,
): Promise<ProviderCall> {
  const id = newId();
  const { minorUnits, currency } = request.amount;
  await tx.query(
    `INSERT INTO provider_call (id, intent_kind, intent_id, provider, key, state, attempts, created_at, request, amount, currency, provider_id)
     VALUES ($1, $2, $3, $4, $5, 'INTENDED', 0, $6, $7, $8, $9, $5)`,
    [
      id,
      request.kind,
      intentId,
      provider,
      providerId,
      tx.now,
      await sealer.seal(tx, tellerKeyOwner, requestPlace(id), encodeRequest(request)),
      minorUnits.toString(),
      currency,
    ],
  );
  const call = await tx.lock(ProviderCall, id);
  applyUpdate(call, update);
  return call;
}
