/** A text as it was when it was reported. It is stored sealed, as JSON. */
export interface ReportedText<Part extends string = string> {
  readonly part: Part;
  readonly text: string;
  /** Null if no person wrote it, or if the person is not known. */
  readonly authorId: string | null;
  /** ISO 8601. */
  readonly writtenAt: string | null;
}

export interface FoundSubject {
  /** Whose it is, or who it is; null if no person is known. */
  readonly reportedId: string | null;
  readonly texts: readonly ReportedText[];
}

/** What the name of a thing becomes when admins take its content away. Clients translate it. */
export const takenAwayName = '[removed]';
