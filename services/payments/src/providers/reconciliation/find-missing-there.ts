import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Between } from 'typeorm';
import type { ProviderName } from '../outcome.ts';
import type { Period } from '../payment-provider.ts';
import { ProviderCall } from '../provider-call.ts';
import { mustBeThere } from './compare.ts';
import { listedKinds } from './listed-kinds.ts';

/**
 * A call and its line at the provider begin a moment apart. A call near an end of the period may have its line in the
 * next period.
 */
const marginMs = 5 * 60_000;

/** Our calls of a period that the provider's record has no line for. `seen` has the ids and keys of its lines. */
export async function findMissingThere(
  tx: ReadTransaction,
  provider: ProviderName,
  { from, to }: Period,
  seen: ReadonlySet<string>,
): Promise<ProviderCall[]> {
  const within = Between(new Date(from.getTime() + marginMs), new Date(to.getTime() - marginMs));
  const calls = await tx.find(ProviderCall, { provider, intentKind: listedKinds, createdAt: within });
  return calls.filter(
    (call) =>
      mustBeThere(call) &&
      call.key !== call.providerId &&
      !seen.has(call.key) &&
      !seen.has(call.providerId ?? '') &&
      !call.providerId?.endsWith(':void'),
  );
}
