import type { ReadTransaction } from '@kindred/database/read-transaction';
import { labelGroups, type Groups } from './conditions.ts';
import type { Search } from './search.ts';
import { searchWords, similarWords, type SearchWord } from './search-words.ts';

/** A part of a search's answer. Everything of tier 0 comes before everything of tier 1. */
export interface SearchTier {
  readonly groups: Groups;
  /** The words of a search, and similar ones. A tribe has some of them. */
  readonly words: readonly string[];
  /** Words of the tier before this one. Tribes that have them all belong to that tier. */
  readonly notWords: readonly string[] | null;
}

/** The tiers of a search: the very words, then similar ones. Each is null if nothing can be in it. */
export class SearchTiers {
  #words: Promise<SearchWord[]> | null = null;

  constructor(
    readonly tx: ReadTransaction,
    readonly search: Search,
  ) {}

  get tiers(): readonly (() => Promise<SearchTier | null>)[] {
    return this.search.text === null ? [() => this.#exact()] : [() => this.#exact(), () => this.#similar()];
  }

  async #exact(): Promise<SearchTier | null> {
    const words = await this.#read();
    if (words.some(({ isKnown }) => !isKnown)) return null;
    const plain = words.map(({ word }) => word);
    return { groups: [...plain.map((word) => [word]), ...labelGroups(this.search)], words: plain, notWords: null };
  }

  /** Similar words are looked up only if the very words do not fill a page: it takes longer. */
  async #similar(): Promise<SearchTier | null> {
    const words = await this.#read();
    const groups = await similarWords(this.tx, words);
    const areKnown = words.every(({ isKnown }) => isKnown);
    if (!groups || (areKnown && groups.every(({ length }) => length === 1))) return null;
    return {
      groups: [...groups, ...labelGroups(this.search)],
      words: groups.flat(),
      notWords: areKnown ? words.map(({ word }) => word) : null,
    };
  }

  #read(): Promise<SearchWord[]> {
    this.#words ??= this.search.text === null ? Promise.resolve([]) : searchWords(this.tx, this.search.text);
    return this.#words;
  }
}
