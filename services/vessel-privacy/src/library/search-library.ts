import { createEntity } from '@kindred/database/create-entity';
import { InvalidPageSize } from '@kindred/database/pages';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import type { Dependencies } from '../dependencies.ts';
import { refuseBeforeStage4, refuseUnless } from '../sharing/session-of-both.ts';
import { VesselSession } from '../sessions/vessel-session.ts';
import { GlobalLibraryItem } from './library-item.ts';
import { mostNearest, nearestItems } from './nearest.ts';

export interface SearchLibraryInput {
  readonly sessionId: string;
  readonly query: string;
  readonly first?: number | null;
}

const usual = 10;

/**
 * What is nearest in meaning to somebody's words. What they mean is asked of the model between two reads; the words are
 * kept nowhere.
 */
export async function searchLibrary(
  work: UnitOfWork,
  { models: { embedding } }: Dependencies,
  person: Person,
  { sessionId, query, first }: SearchLibraryInput,
): Promise<GlobalLibraryItem[]> {
  const limit = first ?? usual;
  if (!Number.isInteger(limit) || limit < 1 || limit > mostNearest) throw new InvalidPageSize();
  const words = readText(query, { field: 'query', maxLength: 1_000, lines: true });
  await work.read(person, async (tx) => {
    const session = await tx.get(VesselSession, sessionId, 'No session of yours');
    refuseUnless(session, ['ACTIVE', 'PAUSED'], 'searched for');
    await refuseBeforeStage4(tx, sessionId);
  });
  const [vector] = await embedding.embed([words], { user: person.id, purpose: 'search' });
  if (!vector) return [];
  const found = await work.read(person, (tx) => nearestItems(tx, { vector, model: embedding.id, limit }));
  return found.map((item) => createEntity(GlobalLibraryItem, item));
}
