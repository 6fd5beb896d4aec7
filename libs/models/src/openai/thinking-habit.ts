/** After this many whole replies without an unopened end tag, replies are streamed. */
const provenBy = 3;

/**
 * Whether a server's replies can be shown while they are streamed. Some prompt templates contain the start tag of
 * thinking, so only a later end tag shows that a reply began with thinking. A server has to give three whole replies
 * without such an end tag first. Until then, and again after each such end tag, a reply is shown only when it is whole.
 */
export class ThinkingHabit {
  #plainReplies = 0;

  get canShowPieces(): boolean {
    return this.#plainReplies >= provenBy;
  }

  noteReply({ hadUnannouncedThinking }: { hadUnannouncedThinking: boolean }): void {
    this.#plainReplies = hadUnannouncedThinking ? 0 : this.#plainReplies + 1;
  }
}
