import type { Transaction } from '@kindred/database/transaction';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import type { KnownProviderEvent } from '../providers/provider-event.ts';
import { accountPlace, PayeeAccount } from './payee-account.ts';

type PayeeEvent = Extract<KnownProviderEvent, { type: 'payee.changed' }>;

/**
 * Applies that the provider restricted a payee's account, or lifted the restriction. The event's key is the id of the
 * account's row. Returns false if the account is not open here yet; the event is then retried.
 */
export async function applyPayeeChange(
  tx: Transaction,
  { sealer }: ProviderDependencies,
  { about: { id, key }, ready, at }: PayeeEvent,
): Promise<boolean> {
  if (key === null || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)) return false;
  const theirs = await tx.lockOne(PayeeAccount, { id: key });
  if (!theirs?.account) return false;
  if ((await sealer.open(tx, accountPlace(key), theirs.account)) === id) theirs.applyReadiness(ready, at);
  return true;
}
