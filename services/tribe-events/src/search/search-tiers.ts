import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Criteria } from './criteria.ts';
import { searchWords, wordsLike, type SearchWord } from './search-words.ts';
import type { Groups } from './tokens.ts';

/** A part of a search's answer. Everything of tier 0 comes before everything of tier 1. */
export interface SearchTier {
  readonly groups: Groups;
  /** The words of a search, and similar ones. A thing has some of them. */
  readonly words: readonly string[];
  /** Words of the tier before this one. Things that have them all belong to that tier. */
  readonly notWords: readonly string[] | null;
}

/** The tiers of a search: the very words, then similar ones. Each is null if nothing can be in it. */
export class SearchTiers {
  #words: Promise<SearchWord[]> | null = null;

  constructor(
    readonly tx: ReadTransaction,
    readonly criteria: Criteria,
  ) {}

  get tiers(): readonly (() => Promise<SearchTier | null>)[] {
    return this.criteria.text === null ? [() => this.#exact()] : [() => this.#exact(), () => this.#similar()];
  }

  async #exact(): Promise<SearchTier | null> {
    const words = await this.#read();
    if (words.some(({ isKnown }) => !isKnown)) return null;
    const plain = words.map(({ word }) => word);
    return { groups: [...plain.map((word) => [word]), ...this.criteria.labels], words: plain, notWords: null };
  }

  /** Similar words are looked up only if the very words do not fill a page: it takes longer. */
  async #similar(): Promise<SearchTier | null> {
    const words = await this.#read();
    const groups = await wordsLike(this.tx, this.criteria.catalogue, words);
    const areKnown = words.every(({ isKnown }) => isKnown);
    if (!groups || (areKnown && groups.every(({ length }) => length === 1))) return null;
    return {
      groups: [...groups, ...this.criteria.labels],
      words: groups.flat(),
      notWords: areKnown ? words.map(({ word }) => word) : null,
    };
  }

  #read(): Promise<SearchWord[]> {
    const { text, catalogue } = this.criteria;
    this.#words ??= text === null ? Promise.resolve([]) : searchWords(this.tx, catalogue, text);
    return this.#words;
  }
}
