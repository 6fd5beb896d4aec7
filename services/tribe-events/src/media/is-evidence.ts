/** In SQL: whether the media row with this alias is evidence of a report whose evidence is still kept. */
export const isEvidence = (media: string) =>
  `(EXISTS (SELECT FROM report r WHERE r.subject_id = ${media}.id AND r.subject_kind = 'MEDIUM' AND r.evidence IS NOT NULL)
    OR EXISTS (SELECT FROM report r WHERE r.medium_id = ${media}.id AND r.evidence IS NOT NULL))`;
