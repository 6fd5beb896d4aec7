import { deleteSanctionTexts } from '@kindred/moderation/delete-texts';
import { sanctionLifecycle } from '@kindred/moderation/sanction-lifecycle';
import { personalDataOfSanctions } from '@kindred/moderation/sanctions-of-people';
import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';

import { leaveGroupsWhenBanned } from './leave-groups.ts';
import { sanctionLoaders } from './loaders.ts';
import { mutationGuard } from './mutation-guard.ts';
import { sanctionResolvers } from './resolvers.ts';
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
  personalData: personalDataOfSanctions,
});
