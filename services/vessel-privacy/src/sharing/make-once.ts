import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { FindOptionsWhere } from 'typeorm';

interface Asked<E> {
  readonly operation: string;
  readonly entity: new () => E;
  /** All that was asked, with the key under which a client may ask again. */
  readonly input: { readonly idempotencyKey?: string | null };
}

/** Makes something once, however often it is asked for under the same key; without a key, each time. */
export async function makeOnce<E extends { readonly id: string }>(
  work: UnitOfWork,
  person: Person,
  { operation, entity, input }: Asked<E>,
  make: (tx: Transaction) => Promise<E>,
): Promise<E> {
  const { idempotencyKey: key, ...request } = input;
  if (key == null) return work.run(person, make);
  const id = await idempotent(work, person, { operation, key, request }, async (tx) => (await make(tx)).id);
  return work.read(person, (tx) => tx.get(entity, { id } as FindOptionsWhere<E>));
}
