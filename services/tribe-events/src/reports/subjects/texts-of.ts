import type { ReportedText } from './subject.ts';

/** The texts of a thing that has any. */
export function textsOf(
  authorId: string | null,
  parts: Partial<Record<ReportedText['part'], string | null>>,
): ReportedText[] {
  return Object.entries(parts).flatMap(([part, text]) =>
    text === null ? [] : [{ part: part as ReportedText['part'], text, authorId, writtenAt: null }],
  );
}
