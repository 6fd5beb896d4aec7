import type { PersonalTable } from '@kindred/service/personal-data/inventory';

/** What a service's sanctions have of people. A sanction that is in force outlasts its person's account. */
export const personalDataOfSanctions: readonly PersonalTable<unknown>[] = [
  {
    table: 'sanction',
    kind: 'SANCTION',
    what: 'What admins did to a person who broke a rule, why, and the person’s appeal.',
    class: 'HIGHLY_SENSITIVE',
    purpose: 'LEGITIMATE_INTEREST',
    owner: 'user_id',
    alsoNames: { subject_id: 'the person themselves if they were reported, whose id is replaced with the owner’s' },
    sealed: { explanation: {}, appeal: {} },
    kept: 'SAFETY',
    erase: async ({ tx, userId, pseudonym }) => {
      const changed = await tx.query(
        `UPDATE sanction SET user_id = $2, subject_id = CASE subject_id WHEN $1 THEN $2 ELSE subject_id END,
             explanation = NULL, appeal = NULL, final_at = coalesce(final_at, $3), version = version + 1
           WHERE user_id = $1 RETURNING id`,
        [userId, pseudonym, tx.now],
      );
      return { kept: changed.length };
    },
    archive: {
      as: 'sanctions',
      order: 'imposed_at',
      fields: {
        id: 'id',
        kind: 'kind',
        rule: 'rule',
        subjectKind: 'subject_kind',
        subjectId: 'subject_id',
        status: 'status',
        explanation: 'explanation',
        imposedAt: 'imposed_at',
        until: 'until',
        liftedAt: 'lifted_at',
        appeal: 'appeal',
        appealedAt: 'appealed_at',
        appealDecidedAt: 'appeal_decided_at',
      },
    },
    endOfLife: {
      expired: `coalesce(lifted_at, until, imposed_at) < $1::timestamptz - interval '2 years'
          AND (kind <> 'BANNED' OR lifted_at IS NOT NULL) AND final_at IS NOT NULL
          AND NOT EXISTS (SELECT FROM report r WHERE r.sanction_id = sanction.id)`,
      because: 'a sanction that is over is known for two years, so that a second one can take it into account',
    },
  },
  {
    table: 'sanction',
    kind: 'SANCTION_BY_ADMIN',
    what: 'Which admin imposed a sanction, and which decided the appeal.',
    class: 'INTERNAL',
    purpose: 'LEGITIMATE_INTEREST',
    owner: ['imposed_by', 'appeal_decided_by'],
    kept: 'BELONGS_TO_OTHERS',
    counted: 'NEVER',
    erase: async ({ tx, userId }) => {
      await tx.query(
        `UPDATE sanction SET imposed_by = NULLIF(imposed_by, $1), appeal_decided_by = NULLIF(appeal_decided_by, $1),
             version = version + 1 WHERE $1 IN (imposed_by, appeal_decided_by)`,
        [userId],
      );
      return {};
    },
    archive: { leftOut: 'a sanction is given to the person on whom it was imposed' },
  },
];
