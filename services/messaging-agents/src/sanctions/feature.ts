import { deleteSanctionTexts } from '@kindred/moderation/delete-texts';
import { sanctionLifecycle } from '@kindred/moderation/sanction-lifecycle';
import { personalDataOfSanctions } from '@kindred/moderation/sanctions-of-people';
import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { leaveScopeWhenBanned } from './leave-scope.ts';
import { sanctionLoaders } from './loaders.ts';
import { mutationGuard } from './mutation-guard.ts';
import { sanctionResolvers } from './resolvers.ts';
import { endTimeOuts } from './time-outs.ts';
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
  lifecycles: { MessagingSanction: sanctionLifecycle },
  mutationGuard,
  securityEvents: { decideMessagingAppeal: adminAction, liftMessagingSanction: adminAction },
  consumers: [leaveScopeWhenBanned],
  jobs: [deleteSanctionTexts, endTimeOuts],
  idsOfThings: ['scope_id'],
  personalData: [
    {
      table: 'exclusion',
      kind: 'EXCLUSION',
      what: 'From what a person is timed out or banned now.',
      class: 'SENSITIVE',
      purpose: 'LEGITIMATE_INTEREST',
      owner: 'user_id',
      counted: 'NEVER',
      archive: { leftOut: 'says no more than the sanctions' },
      endOfLife: { job: endTimeOuts.name, because: 'a time out that is over excludes no one' },
    },
    ...personalDataOfSanctions,
  ],
});
