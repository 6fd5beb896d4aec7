import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import { encodeRequest, type CallRequest } from './call-request.ts';
import { requestPlace, tellersDesk, type Exchange } from './foreign-call.ts';
import { learn, type News } from './outcome-order.ts';
import type { ProviderName } from './payment-provider.ts';
import { ProviderCall } from './provider-call.ts';

export interface Adopted {
  /** The transaction that stands for it here. */
  readonly id: string;
  readonly provider: ProviderName;
  /** The provider's id of it. It is the call's key too: no call of ours made it, and it is here once. */
  readonly providerId: string;
  readonly request: Extract<CallRequest, { kind: 'REFUND' }>;
}

/**
 * Writes down what was done at the provider by other hands, as a call that was answered. From then on later facts about
 * it find it as they find a call of ours.
 */
export async function adoptCall(
  tx: Transaction,
  { sealer }: Pick<Exchange, 'sealer'>,
  { id: intentId, provider, providerId, request }: Adopted,
  news: News,
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
      await sealer.seal(tx, tellersDesk, requestPlace(id), encodeRequest(request)),
      minorUnits.toString(),
      currency,
    ],
  );
  const call = await tx.lock(ProviderCall, id);
  learn(call, news);
  return call;
}
