import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import type { Sealer } from '@kindred/database/sealing/sealer';
import { eraserOf } from './custodian.ts';
import { marksOf, type ServiceDefinition } from './define-service.ts';
import { recordErasure } from './erased-people.ts';
import { erasePerson } from './personal-data/erase-person.ts';
import type { Erasure } from './personal-data/erasing.ts';
import type { ServiceEnvironment } from './service-environment.ts';
import { when, type Consumer } from './when.ts';

/**
 * Erases a person when identity announces that their deletion is due. Rows, data keys, the record of the erasure and
 * the answer to identity are one transaction. A repeated announcement is answered again, with the same totals.
 */
export function eraseWhenDeletionDue<Dependencies, Environment extends ServiceEnvironment>(
  definition: ServiceDefinition<Dependencies, Environment>,
  sealer: Sealer,
): Consumer<Dependencies> {
  return when<{ userId: string; requestId: string }, Dependencies>(
    deletionDue,
    'erase-when-deletion-due',
    async ({ data: { userId, requestId } }, tx, dependencies) => {
      const marks = await marksOf(definition, tx, userId, dependencies);
      const found = await erasePerson(definition.features, { tx, userId, marks, dependencies });
      const keys = await sealer.destroyKeys(tx, { kind: 'person', id: userId });
      const { erased, kept, version } = await recordErasure(tx, { requestId, userId }, withWhatAlwaysIs(found, keys));
      tx.publish(
        definition.erased,
        { id: requestId, version: version - 1 },
        { requestId, userId, erased: [...erased], kept: [...kept] },
      );
    },
    eraserOf(definition),
  );
}

/**
 * Adds to the receipt what every erasure includes: the person's data keys, and the record of the erasure. The record
 * stays, because consumers of old events must recognise the erased person.
 */
function withWhatAlwaysIs({ erased, kept }: Erasure, count: number): Erasure {
  return {
    erased: count > 0 ? [...erased, { kind: 'DATA_KEY', count }] : erased,
    kept: [...kept, { kind: 'ERASURE_RECORD', count: 1, reason: 'OLD_EVENTS_COME_AGAIN' }],
  };
}
