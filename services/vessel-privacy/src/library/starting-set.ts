import { itemsForCloseness } from './items-for-closeness.ts';
import { itemsForConflict } from './items-for-conflict.ts';
import type { LibraryCategory } from './library-rules.ts';

export interface StartingItem {
  readonly id: string;
  readonly category: LibraryCategory;
  readonly title: string;
  readonly description: string;
}

/**
 * What the library begins with, written for it. Each item is a step of minutes, with an end, that two people can give
 * up without losing face. A change here changes no item that a library has already: curators may have edited it.
 */
export const startingSet: readonly StartingItem[] = [...itemsForCloseness, ...itemsForConflict].map(
  ([number, category, title, description]) => ({
    id: `01981f5e-0000-7000-8000-${String(number).padStart(12, '0')}`,
    category,
    title,
    description,
  }),
);
