import type { Identifier } from './identifier.ts';
import { Marks } from './marks.ts';

/** One reading of a text, while it is searched. */
export interface Search {
  readonly text: string;
  readonly marks: Marks;
}

/** Finds one family of identifiers. Its places are those of the reading. */
export type Finder = (search: Search) => Identifier[];

export const searchOf = (text: string): Search => ({ text, marks: new Marks(text) });
