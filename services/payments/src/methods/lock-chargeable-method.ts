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
  /** The provider's, opened: for a call's request and nothing else. `manual` for what is settled by hand. */
  readonly token: string;
}

/**
 * A person's method, to be charged in this unit of work: the one they name, or their default for null. It is held until
 * the unit ends, so that nobody removes it under the charge.
 * @throws {NotFound} for another's and for one that is removed. @throws {NoPaymentMethod} where there is no default.
 * @throws {MethodNotReady} while the provider has not kept it yet. @throws {MethodExpired}
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
