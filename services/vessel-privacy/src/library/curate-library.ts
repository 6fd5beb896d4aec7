import { libraryItemPublished } from '@kindred/contracts/vessel-privacy/library-item-published';
import { libraryItemWithdrawn } from '@kindred/contracts/vessel-privacy/library-item-withdrawn';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { vectorLiteral } from '../embeddings/vessel-embedding.ts';
import { GlobalLibraryItem } from './library-item.ts';
import { itemWords, meaningOfItem, type ItemWords } from './library-words.ts';

/** Adds an item of the house's own, published at once. */
export async function addLibraryItem(
  work: UnitOfWork,
  { models: { embedding } }: Dependencies,
  admin: Admin,
  input: ItemWords,
): Promise<GlobalLibraryItem> {
  const words = itemWords(input);
  const vector = await meaningOfItem(embedding, admin.id, words);
  return work.run(admin, async (tx) => {
    const item = tx.add(GlobalLibraryItem.curated(words, tx.now));
    await keepMeaning(tx, item, { vector, model: embedding.id });
    tx.publish(libraryItemPublished, item, { itemId: item.id, category: item.category });
    return item;
  });
}

/** Puts other words in an item's place, and with them what it means. Whose it is, stays unseen. */
export async function editLibraryItem(
  work: UnitOfWork,
  { models: { embedding } }: Dependencies,
  admin: Admin,
  { itemId, ...input }: ItemWords & { readonly itemId: string },
): Promise<GlobalLibraryItem> {
  const words = itemWords(input);
  const vector = await meaningOfItem(embedding, admin.id, words);
  return work.run(admin, async (tx) => {
    const item = await tx.lock(GlobalLibraryItem, itemId, 'No item');
    item.move('edit', item.status, tx.now);
    item.put(words, tx.now);
    await keepMeaning(tx, item, { vector, model: embedding.id });
    return item;
  });
}

interface Which {
  readonly itemId: string;
}

export function publishLibraryItem(work: UnitOfWork, admin: Admin, { itemId }: Which): Promise<GlobalLibraryItem> {
  return work.run(admin, async (tx) => {
    const item = await tx.lock(GlobalLibraryItem, itemId, 'No item');
    item.move('publish', 'PUBLISHED', tx.now);
    tx.publish(libraryItemPublished, item, { itemId, category: item.category });
    return item;
  });
}

/** Leaves what waits unpublished; nobody is told but who gave it, and they by looking. */
export function declineLibraryItem(work: UnitOfWork, admin: Admin, { itemId }: Which): Promise<GlobalLibraryItem> {
  return work.run(admin, async (tx) => {
    const item = await tx.lock(GlobalLibraryItem, itemId, 'No item');
    item.move('decline', 'DECLINED', tx.now);
    return item;
  });
}

/** Takes what is published out of the library. */
export function withdrawLibraryItem(work: UnitOfWork, admin: Admin, { itemId }: Which): Promise<GlobalLibraryItem> {
  return work.run(admin, async (tx) => {
    const item = await tx.lock(GlobalLibraryItem, itemId, 'No item');
    item.move('withdraw', item.source === 'CURATED' ? 'WITHDRAWN' : 'DECLINED', tx.now);
    tx.publish(libraryItemWithdrawn, item, { itemId, category: item.category });
    return item;
  });
}

async function keepMeaning(
  tx: Transaction,
  { id }: GlobalLibraryItem,
  { vector, model }: { vector: readonly number[]; model: string },
): Promise<void> {
  await tx.query('UPDATE global_library_item SET embedding = $2::vector, embedding_model = $3 WHERE id = $1', [
    id,
    vectorLiteral(vector),
    model,
  ]);
}
