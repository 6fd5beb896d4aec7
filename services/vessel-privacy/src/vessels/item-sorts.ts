import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { SealedText, Sealer } from '@kindred/database/sealing/sealer';
import type { UseOf } from '../guide/retrieval-contract.ts';
import { Boundary } from './boundary.ts';
import { EmotionalReading } from './emotional-reading.ts';
import { IdentifiedNeed } from './identified-need.ts';
import { UserDocument } from './user-document.ts';
import { UserEvent } from './user-event.ts';
import type { ItemKind } from './vessel-item.ts';
import { listOf } from './words.ts';

export interface ItemOf {
  EVENT: UserEvent;
  READING: EmotionalReading;
  NEED: IdentifiedNeed;
  BOUNDARY: Boundary;
  DOCUMENT: UserDocument;
}
export type Item = ItemOf[ItemKind];

/** The texts of an item by column; lists as JSON. Null for what was not written. */
export type Texts = Readonly<Record<string, string | null>>;

export interface ItemSort<E> {
  readonly entity: new () => E;
  readonly table: string;
  /** What the retrieval contract calls it. */
  readonly source: UseOf<'SYNTHESIS'>['what'];
  /** What the person calls it. */
  readonly what: string;
  /** The column by which lists are ordered. */
  readonly order: 'timestamp' | 'createdAt';
  readonly sealed: readonly string[];
  /** What is embedded of it, and what a guide is given; null where there are no words. */
  meaning(texts: Texts): string | null;
  /** By what name its owner can share it. */
  readonly sharedAs: 'EVENT_SUMMARY' | 'EMOTIONAL_PATTERN' | 'IDENTIFIED_NEED' | 'BOUNDARY' | null;
}

/** All that differs between the kinds of a vessel's items, beside what each of them is. */
export const itemSorts: { readonly [Kind in ItemKind]: ItemSort<ItemOf[Kind]> } = {
  EVENT: {
    entity: UserEvent,
    table: 'user_event',
    source: 'OWN_EVENTS',
    what: 'No event of yours',
    order: 'timestamp',
    sealed: ['description', 'emotions'],
    sharedAs: 'EVENT_SUMMARY',
    meaning: ({ description, emotions }) => [description, ...listOf(emotions ?? null)].join('\n'),
  },
  READING: {
    entity: EmotionalReading,
    table: 'emotional_reading',
    source: 'OWN_READINGS',
    what: 'No reading of yours',
    order: 'timestamp',
    sealed: ['context'],
    sharedAs: 'EMOTIONAL_PATTERN',
    meaning: ({ context }) => context ?? null,
  },
  NEED: {
    entity: IdentifiedNeed,
    table: 'identified_need',
    source: 'OWN_NEEDS',
    what: 'No need of yours',
    order: 'createdAt',
    sealed: ['need', 'evidence'],
    sharedAs: 'IDENTIFIED_NEED',
    meaning: ({ need, evidence }) => [need, ...listOf(evidence ?? null)].join('\n'),
  },
  BOUNDARY: {
    entity: Boundary,
    table: 'boundary',
    source: 'OWN_BOUNDARIES',
    what: 'No boundary of yours',
    order: 'createdAt',
    sealed: ['description'],
    sharedAs: 'BOUNDARY',
    meaning: ({ description }) => description ?? null,
  },
  DOCUMENT: {
    entity: UserDocument,
    table: 'user_document',
    source: 'OWN_DOCUMENTS',
    what: 'No document of yours',
    order: 'createdAt',
    sealed: ['title', 'content'],
    sharedAs: null,
    meaning: ({ title, content }) => [title, content].join('\n'),
  },
};

export function sortOf(kind: ItemKind): ItemSort<Item> {
  return itemSorts[kind];
}

/** The sealed columns of an item, and where each belongs. */
export function sealedTextsOf(item: Item): (SealedText & { readonly column: string })[] {
  const { table, sealed } = sortOf(item.kind);
  return sealed.flatMap((column) => {
    const value = Reflect.get(item, column) as Buffer | null;
    return value === null ? [] : [{ column, place: { table, column, rowId: item.id }, sealed: value }];
  });
}

/** Opens items, one look-up of keys for all. Row-level security has decided before which of them there are. */
export async function openItems(
  tx: ReadTransaction,
  sealer: Sealer,
  items: readonly Item[],
): Promise<Map<string, Texts>> {
  const sealed = items.flatMap((item) => sealedTextsOf(item).map((text) => ({ ...text, id: item.id })));
  const opened = await sealer.openAll(tx, sealed);
  const texts = new Map<string, Record<string, string | null>>(items.map(({ id }) => [id, {}]));
  sealed.forEach(({ id, column }, at) => Object.assign(texts.get(id) ?? {}, { [column]: opened[at] ?? null }));
  return texts;
}
