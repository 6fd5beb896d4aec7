/** One service's part of a person's archive. */
export interface ArchivePart {
  /** What the service stores of the person, in a sentence for them. */
  readonly about: string;
  readonly data: Record<string, unknown>;
}
