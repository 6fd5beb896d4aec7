import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In } from 'typeorm';
import type { ProviderName } from '../outcome.ts';
import { ProviderCall } from '../provider-call.ts';
import type { ProviderRecord } from '../provider-record.ts';
import { compare } from './compare.ts';
import type { Difference } from './difference.ts';
import { findKnownDisputes, findPostedFees, findVoidedCharges } from './explained-lines.ts';
import { listedKinds } from './listed-kinds.ts';

/**
 * The differences between a page of the provider's record and our calls. Lines that need no call of ours are left out:
 * known disputes, posted dispute fees, and charges that a refund of ours voided.
 */
export async function findDifferences(
  tx: ReadTransaction,
  provider: ProviderName,
  page: readonly ProviderRecord[],
): Promise<Difference[]> {
  const keys = page.flatMap(({ key }) => key ?? []);
  const calls = await tx.find(ProviderCall, [
    { provider, intentKind: listedKinds, key: In(keys) },
    { provider, intentKind: listedKinds, providerId: In(page.map(({ id }) => id)) },
  ]);
  const ofKey = new Map(calls.map((call) => [call.key, call]));
  const ofId = new Map(calls.map((call) => [call.providerId, call]));
  const disputes = await findKnownDisputes(tx, provider, page);
  const kept = await findPostedFees(tx, provider, page);
  const voided = await findVoidedCharges(tx, provider, page);
  return page
    .filter(
      (one) =>
        !(one.kind === 'DISPUTE' && disputes.has(one.id)) &&
        !kept.has(one.id) &&
        !(one.status === 'CANCELLED' && voided.has(`${one.id}:void`)),
    )
    .flatMap((one) => compare(one, (one.key === null ? undefined : ofKey.get(one.key)) ?? ofId.get(one.id) ?? null));
}
