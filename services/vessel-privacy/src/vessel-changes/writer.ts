import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import type { Keeping } from '../vessels/keep-item.ts';
import { markSynthesisDirty } from '../synthesis/mark-synthesis-dirty.ts';
import { meaningOf } from '../embeddings/meanings.ts';
import { vesselToWriteIn } from './writable-vessel.ts';

/** Who writes, and with what. */
export interface Writer {
  readonly work: UnitOfWork;
  readonly dependencies: Dependencies;
  readonly person: Person;
}

/**
 * Keeps something new in the writer's vessel of a session. What it means is asked of the model before the transaction
 * begins, and stands beside it from the first moment where the model answered.
 */
export async function write<E>(
  { work, dependencies, person }: Writer,
  sessionId: string,
  meaningText: string | null,
  keep: (keeping: Keeping) => Promise<E>,
): Promise<E> {
  const meaning = await meaningOf(dependencies.models.embedding, person.id, meaningText);
  return work.run(person, async (tx) => {
    const vessel = await vesselToWriteIn(tx, person.id, sessionId);
    const kept = await keep({ tx, sealer: dependencies.sealer, vessel, meaning });
    await markSynthesisDirty(tx, { sessionId, userId: person.id });
    return kept;
  });
}
