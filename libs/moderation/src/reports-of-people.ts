import type { PersonalTable } from '@kindred/service/personal-data/inventory';
import { rankOnceEnded } from './report.ts';

/**
 * The personal data in a service's reports. An erasure keeps the report, because admins still need it, and removes the
 * erased person's id and note from it.
 * @param lasting the kinds of subjects that other people still see after the reported person was erased
 */
export const personalDataOfReports = (lasting: readonly string[]): readonly PersonalTable<unknown>[] => [
  {
    table: 'report',
    kind: 'REPORT',
    what: 'What a person reported to the admins, with the texts as they were then.',
    class: 'HIGHLY_SENSITIVE',
    purpose: 'LEGITIMATE_INTEREST',
    owner: 'reporter_id',
    sealed: { note: {}, evidence: { json: true } },
    kept: 'SAFETY',
    erase: async ({ tx, userId }) => {
      const changed = await tx.query(
        'UPDATE report SET reporter_id = NULL, note = NULL, version = version + 1 WHERE reporter_id = $1 RETURNING id',
        [userId],
      );
      return { kept: changed.length };
    },
    archive: {
      as: 'reports',
      order: 'reported_at',
      fields: {
        id: 'id',
        subjectKind: 'subject_kind',
        subjectId: 'subject_id',
        reason: 'reason',
        status: 'status',
        outcome: `CASE WHEN decision IS NULL OR decision = 'NO_ACTION' THEN decision ELSE 'ACTION_TAKEN' END`,
        note: 'note',
        reportedAt: 'reported_at',
        decidedAt: 'decided_at',
      },
    },
    endOfLife: {
      expired: `coalesce(decided_at, reported_at) < $1::timestamptz - interval '2 years'`,
      because: 'what was decided is known for two years, so that a second report can take it into account',
    },
  },
  {
    table: 'report',
    kind: 'REPORT_OF_PERSON',
    what: 'That a person, or something of theirs, was reported.',
    class: 'HIGHLY_SENSITIVE',
    purpose: 'LEGITIMATE_INTEREST',
    owner: 'reported_id',
    alsoNames: { subject_id: 'the reported person, whose id is replaced with the owner’s' },
    kept: 'SAFETY',
    // A person is told of sanctions, and never that or by whom they were reported.
    counted: 'NEVER',
    erase: async ({ tx, userId, pseudonym }) => {
      await tx.query(
        `UPDATE report SET version = version + 1, reported_id = $2, queue_rank = $3,
           subject_id = CASE subject_id WHEN $1 THEN $2 ELSE subject_id END,
           status = CASE status WHEN 'OPEN' THEN 'CLOSED' ELSE status END
         WHERE reported_id = $1 AND (status <> 'OPEN' OR subject_kind <> ALL ($4::text[]))`,
        [userId, pseudonym, rankOnceEnded, lasting],
      );
      // What is still there for others can still be decided: an admin can take its words away.
      await tx.query('UPDATE report SET reported_id = NULL, version = version + 1 WHERE reported_id = $1', [userId]);
      return {};
    },
    archive: { leftOut: 'a person gets their sanctions; a report would lead to the person who made it' },
  },
  {
    table: 'report',
    kind: 'REPORT_BY_ADMIN',
    what: 'Which admin claimed a report, and which decided it.',
    class: 'INTERNAL',
    purpose: 'LEGITIMATE_INTEREST',
    owner: ['claimed_by', 'decided_by'],
    kept: 'BELONGS_TO_OTHERS',
    counted: 'NEVER',
    erase: async ({ tx, userId }) => {
      await tx.query(
        `UPDATE report SET claimed_by = NULLIF(claimed_by, $1), decided_by = NULLIF(decided_by, $1),
           version = version + 1 WHERE $1 IN (claimed_by, decided_by)`,
        [userId],
      );
      return {};
    },
    archive: { leftOut: 'a report is given to the person who made it' },
  },
];
