import { InvalidPageSize } from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { ModelUnavailable } from '@kindred/models/model-errors';
import type { Reads } from '@kindred/database/reads';
import type { Person } from '@kindred/service/callers';
import { In, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { sortOf, type Item } from '../vessels/item-sorts.ts';
import { nearestInVessel, type Near } from './nearest-in-vessel.ts';
import type { UserVessel } from '../vessels/user-vessel.ts';
import { textOf } from '../vessels/words.ts';

export type Similarity = 'VERY_CLOSE' | 'CLOSE' | 'RELATED' | 'DISTANT';

export interface SearchHit {
  readonly similarity: Similarity;
  readonly item: Item;
}

const usual = 10;
const most = 50;

/**
 * What of one's own vessel comes nearest in meaning, the nearest first: a statement for the nearest, and one for each
 * kind of item among them.
 */
export async function searchVessel(
  reads: Reads,
  dependencies: Dependencies,
  person: Person,
  vessel: UserVessel,
  { query, first }: { query: string; first?: number | null | undefined },
): Promise<SearchHit[]> {
  const limit = first ?? usual;
  if (!Number.isInteger(limit) || limit < 1 || limit > most) throw new InvalidPageSize();
  const { embedding } = dependencies.models;
  const [vector] = await embedding.embed([textOf('query', query)], { user: person.id, purpose: 'search' });
  if (!vector) throw new ModelUnavailable('Searching is not possible at the moment.');
  return reads.run(async (tx) => {
    const nearest = await nearestInVessel(tx, vessel.id, { model: embedding.id, vector }, limit);
    const items = await itemsOf(tx, nearest);
    return nearest.flatMap(({ id, similarity }) => {
      const item = items.get(id);
      return item ? [{ item, similarity: bandOf(similarity) }] : [];
    });
  });
}

async function itemsOf(tx: ReadTransaction, nearest: readonly Near[]): Promise<Map<string, Item>> {
  const items = new Map<string, Item>();
  for (const kind of new Set(nearest.map((near) => near.kind))) {
    const ids = nearest.filter((near) => near.kind === kind).map(({ id }) => id);
    for (const item of await tx.find(
      sortOf(kind).entity as EntityTarget<Item>,
      { id: In(ids) } as FindOptionsWhere<Item>,
    ))
      items.set(item.id, item);
  }
  return items;
}

/** A number would say more than it knows: what 0.6 means differs from model to model. */
function bandOf(similarity: number): Similarity {
  if (similarity >= 0.8) return 'VERY_CLOSE';
  if (similarity >= 0.5) return 'CLOSE';
  return similarity >= 0.25 ? 'RELATED' : 'DISTANT';
}
