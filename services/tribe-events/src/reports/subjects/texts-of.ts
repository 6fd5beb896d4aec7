import type { EventMedia } from '../../media/event-media.ts';
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

/** What evidence says of a picture or a video. Its content stays in the store. */
export function textOfMedium({ contentType, uploadedBy, uploadedAt }: EventMedia): ReportedText {
  const writtenAt = uploadedAt?.toISOString() ?? null;
  return { part: 'MEDIUM', text: contentType, authorId: uploadedBy, writtenAt };
}
