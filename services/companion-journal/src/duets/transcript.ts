import type { CountedConnection } from '@kindred/database/lists/read-counted-list';
import { isChainIntact } from './chain.ts';
import type { DuetMessage } from './duet-message.ts';
import type { NarrativeDuet } from './narrative-duet.ts';

/** The place in a duet's chain, as the loader of hashes takes it. */
export const placeInChain = (duetId: string, position: number): string => `${duetId} ${position}`;

export type Hashed = Pick<DuetMessage, 'duetId' | 'position' | 'hash'>;

/** A page of one duet, which knows where the duet's chain ends. */
export class Transcript implements CountedConnection<DuetMessage> {
  readonly #page: CountedConnection<DuetMessage>;
  readonly #duet: NarrativeDuet;

  constructor(page: CountedConnection<DuetMessage>, duet: NarrativeDuet) {
    this.#page = page;
    this.#duet = duet;
  }

  get nodes() {
    return this.#page.nodes;
  }

  get edges() {
    return this.#page.edges;
  }

  get pageInfo() {
    return this.#page.pageInfo;
  }

  get totalCount() {
    return this.#page.totalCount;
  }

  /** Verifies the page, with the hash of the utterance before it, which is read only if there is one. */
  async isChainIntact(hashAt: (place: string) => Promise<Hashed | null>): Promise<boolean> {
    const messages = this.nodes.toSorted((one, other) => one.position - other.position);
    const position = (messages[0]?.position ?? 1) - 1;
    const before = position === 0 ? null : await hashAt(placeInChain(this.#duet.id, position));
    if (position > 0 && !before) return false;
    // An empty page after the last utterance has nothing to verify.
    return messages.length === 0 || isChainIntact(messages, before, this.#duet);
  }
}
