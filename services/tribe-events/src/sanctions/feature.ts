import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { deleteSanctionTexts } from './delete-texts.ts';
import { leaveGroupsWhenBanned } from './leave-groups.ts';
import { sanctionLoaders } from './loaders.ts';
import { mutationGuard } from './mutation-guard.ts';
import { sanctionResolvers } from './resolvers.ts';
import { sanctionLifecycle } from './sanction-lifecycle.ts';
import { Sanction } from './sanction.ts';

type OnSanction = { readonly sanction: Sanction };
const adminAction = {
  event: 'admin-action',
  onSuccess: ({ sanction }: OnSanction) => ({ subjectId: sanction.userId }),
} as const;

/** What admins did to people who broke a rule, appeals, and the guard that keeps sanctioned people from acting. */
export const sanctions = defineFeature<Dependencies, typeof sanctionLoaders>({
  name: 'sanctions',
  entities: [Sanction],
  resolvers: [sanctionResolvers],
  loaders: sanctionLoaders,
  lifecycles: { Sanction: sanctionLifecycle },
  mutationGuard,
  securityEvents: { decideAppeal: adminAction, liftSanction: adminAction },
  consumers: [leaveGroupsWhenBanned],
  jobs: [deleteSanctionTexts],
  personalData: [
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
  ],
});
