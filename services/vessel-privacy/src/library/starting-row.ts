import type { LibraryCategory } from './library-rules.ts';

/**
 * An item of the starting set. Its number makes its id and is never given to another item, also when its words change.
 */
export type StartingRow = readonly [number: number, category: LibraryCategory, title: string, description: string];
