/** What a person writes in an entry, beside a conversation that it may keep. */
export interface EntryContents {
  readonly title: string | null;
  readonly text: string | null;
  /** A BCP 47 primary tag. */
  readonly language: string | null;
  readonly tags: readonly string[];
  /** 1 (low) to 5 (high). */
  readonly mood: number | null;
}

export const longestTitle = 200;
export const longestText = 50_000;
export const longestTag = 40;
export const mostTags = 20;
