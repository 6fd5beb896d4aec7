/** The people who reacted to a message with one emoji, the first of them first. */
export interface ReactionsOfKind {
  readonly messageId: string;
  readonly emoji: string;
  readonly userIds: readonly string[];
}
