import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockMethods, makeDefault } from './lock-methods.ts';
import { MethodNotReady } from './refusals.ts';

/**
 * Sets a person's default payment method, which is charged if a payment names none.
 * @throws {NotFound}
 * @throws {MethodNotReady}
 */
export async function setDefaultPaymentMethod(work: UnitOfWork, person: Person, methodId: string): Promise<string> {
  return work.run(person, async (tx) => {
    const locked = await lockMethods(tx, person.id);
    const method = locked.find(({ id }) => id === methodId);
    if (!method) throw new NotFound('No method of yours');
    if (method.status === 'PENDING') throw new MethodNotReady();
    if (!method.isDefault) await makeDefault(tx, locked, method);
    return method.id;
  });
}
