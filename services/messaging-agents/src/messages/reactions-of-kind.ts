/** Those who reacted to a message with one emoji, the first of them first. */
export interface ReactionsOfKind {
  readonly messageId: string;
  readonly emoji: string;
  readonly count: number;
  /** The people among them; agents and guests are counted alone. */
  readonly userIds: readonly string[];
}
