/** Whether media, by the alias of their row, are evidence of a report, in SQL. It ends with the texts of the report. */
export const isEvidence = (media: string) =>
  `EXISTS (SELECT FROM report r WHERE r.subject_id = ${media}.id AND r.subject_kind = 'MEDIUM' AND r.evidence IS NOT NULL)`;
