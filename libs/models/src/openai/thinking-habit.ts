/** Whole replies without a trace of thinking after which pieces are shown as they come. */
const provenBy = 3;

/**
 * Whether a server's replies can be shown while they come. Some prompt templates open the thinking themselves: such a
 * reply begins with thinking, and only an end tag tells so afterwards. Until a server has given three whole replies
 * without one, and again after an end tag without a beginning, each reply is read to its end before a piece of it is
 * shown. It then comes at once, and whole.
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
