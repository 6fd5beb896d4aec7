import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { openItems, sealedTextsOf, sortOf, type Item, type ItemOf, type Texts } from '../vessels/item-sorts.ts';
import { markSynthesisDirty } from '../synthesis/mark-synthesis-dirty.ts';
import { meaningOf } from '../embeddings/meanings.ts';
import { dropMeaning, keepMeaning } from '../embeddings/vessel-embedding.ts';
import type { ItemKind } from '../vessels/vessel-item.ts';
import { refuseEnded } from './writable-vessel.ts';

export interface ItemChange<Kind extends ItemKind> {
  readonly kind: Kind;
  readonly id: string;
  /** New texts by column, checked, lists as JSON; null takes one away. What is left out stays. */
  readonly texts?: Texts;
  /** What else changes of the item. */
  apply(item: ItemOf[Kind], now: Date): void;
}

/**
 * Changes an item of one's own in a session that has not ended. A new text is embedded before anything is written;
 * where the item was changed by somebody else meanwhile, that embedding is of no use, and a job makes the right one.
 * What was shared of the item is its transformed text, which stays as it is.
 */
export async function changeItem<Kind extends ItemKind>(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  change: ItemChange<Kind>,
): Promise<ItemOf[Kind]> {
  const { kind, id, texts = {}, apply } = change;
  const rewritten = Object.keys(texts).length > 0;
  const before = rewritten ? await asItReads(work, dependencies, person, change) : null;
  const meaning = before && (await meaningOf(dependencies.models.embedding, person.id, before.meaning));
  return work.run(person, async (tx) => {
    const item = await lockItem(tx, kind, id);
    await refuseEnded(tx, item.sessionId);
    if (before) {
      const asRead = sameTexts(item, before.item);
      await rewrite(tx, dependencies, item, texts);
      if (before.meaning !== null || !asRead) await keepMeaning(tx, item, asRead ? meaning : null);
      else await dropMeaning(tx, id);
    }
    apply(item, tx.now);
    await markSynthesisDirty(tx, { sessionId: item.sessionId, userId: person.id });
    return item;
  });
}

/** An item of one's own, held to the end of the transaction. */
export async function lockItem<Kind extends ItemKind>(tx: Transaction, kind: Kind, id: string): Promise<ItemOf[Kind]> {
  const { entity, what } = sortOf(kind);
  return (await tx.lock(entity as EntityTarget<Item>, { id } as FindOptionsWhere<Item>, what)) as ItemOf[Kind];
}

/** The item before the change, and what it will mean after it. */
async function asItReads<Kind extends ItemKind>(
  work: UnitOfWork,
  { sealer }: Dependencies,
  person: Person,
  { kind, id, texts }: ItemChange<Kind>,
) {
  const { entity, what, meaning } = sortOf(kind);
  return work.read(person, async (tx) => {
    const item = await tx.get(entity as EntityTarget<Item>, { id } as FindOptionsWhere<Item>, what);
    const opened = await openItems(tx, sealer, [item]);
    return { item, meaning: meaning({ ...opened.get(id), ...texts }) };
  });
}

async function rewrite(tx: Transaction, { sealer }: Dependencies, item: Item, texts: Texts): Promise<void> {
  const { table } = sortOf(item.kind);
  for (const [column, text] of Object.entries(texts)) {
    const sealed =
      text === null
        ? null
        : await sealer.seal(tx, { kind: 'person', id: item.ownerId }, { table, column, rowId: item.id }, text);
    Object.assign(item, { [column]: sealed });
  }
}

function sameTexts(one: Item, other: Item): boolean {
  const [ones, others] = [sealedTextsOf(one), sealedTextsOf(other)];
  return (
    ones.length === others.length &&
    ones.every(({ column, sealed }, at) => column === others[at]?.column && sealed.equals(others[at].sealed))
  );
}
