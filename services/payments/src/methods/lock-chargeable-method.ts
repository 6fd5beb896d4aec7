import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import type { ProviderName } from '../providers/outcome.ts';
import { PaymentMethod, tokenOf } from './payment-method.ts';
import { MethodExpired, MethodNotReady, NoPaymentMethod } from './refusals.ts';

export interface ChargeableMethod {
  readonly id: string;
  readonly provider: ProviderName;
  /** The provider's token, unsealed. It may be used for a call's request only. `manual` for payments by hand. */
  readonly token: string;
}

/**
 * Locks the method that a person pays with: the given one, or the default for null. The lock keeps others from removing
 * the method before the charge is recorded.
 * @throws {NotFound} for another person's method, and for a removed one @throws {NoPaymentMethod} if there is no
 * default
 * @throws {MethodNotReady} if the provider does not keep it yet @throws {MethodExpired}
 */
export async function lockChargeableMethod(
  tx: Transaction,
  { sealer }: Pick<Dependencies, 'sealer'>,
  person: Person,
  methodId: string | null,
): Promise<ChargeableMethod> {
  const method = await tx.lockOne(
    PaymentMethod,
    methodId === null ? { userId: person.id, isDefault: true } : { userId: person.id, id: methodId },
  );
  if (!method && methodId === null) throw new NoPaymentMethod();
  if (!method || method.status === 'REMOVED') throw new NotFound('No method of yours');
  if (method.status === 'PENDING') throw new MethodNotReady();
  if (method.isExpired(tx.now)) throw new MethodExpired();
  return {
    id: method.id,
    provider: method.provider,
    token: method.token === null ? 'manual' : await sealer.open(tx, tokenOf(method.id), method.token),
  };
}
