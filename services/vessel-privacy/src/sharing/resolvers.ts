import type { Resolvers } from '../__generated__/resolvers.ts';
import { agreeToAgreement } from '../agreements/agree-to-agreement.ts';
import { changeAgreement } from '../agreements/change-agreement.ts';
import { checkIn } from '../agreements/check-in.ts';
import { confirmCommonGround, rejectCommonGround } from '../common-ground/confirm-common-ground.ts';
import { denySharing } from './deny-sharing.ts';
import { editSharingDraft } from '../drafts/edit-sharing-draft.ts';
import { abandonAgreement, completeAgreement, startAgreement } from '../agreements/follow-agreement.ts';
import { grantSharing } from './grant-sharing.ts';
import { pageOfSession } from './pages-of-sessions.ts';
import { prepareSharing } from '../drafts/prepare-sharing.ts';
import { proposeAgreement } from '../agreements/propose-agreement.ts';
import { proposeCommonGround } from '../common-ground/propose-common-ground.ts';
import { revokeAllSharing } from './revoke-all-sharing.ts';
import { revokeSharing } from './revoke-sharing.ts';
import { suggestCommonGround } from '../common-ground/suggest-common-ground.ts';

export const sharing: Resolvers = {
  Mutation: {
    prepareSharing: (_, { input }, { work, dependencies, person }) =>
      prepareSharing(work, dependencies, person(), input),
    editSharingDraft: (_, { input }, { work, dependencies, person }) =>
      editSharingDraft(work, dependencies, person(), input),
    grantSharing: (_, { input }, { work, dependencies, person }) => grantSharing(work, dependencies, person(), input),
    denySharing: (_, { input }, { work, person }) => denySharing(work, person(), input),
    revokeSharing: (_, { input }, { work, person }) => revokeSharing(work, person(), input),
    revokeAllSharing: (_, { input }, { work, person }) => revokeAllSharing(work, person(), input),
    proposeCommonGround: (_, { input }, { work, dependencies, person }) =>
      proposeCommonGround(work, dependencies, person(), input),
    suggestCommonGround: (_, { input }, { work, dependencies, person }) =>
      suggestCommonGround(work, dependencies, person(), input),
    confirmCommonGround: (_, { input }, { work, person }) => confirmCommonGround(work, person(), input),
    rejectCommonGround: (_, { input }, { work, person }) => rejectCommonGround(work, person(), input),
    proposeAgreement: (_, { input }, { work, dependencies, person }) =>
      proposeAgreement(work, dependencies, person(), input),
    changeAgreement: (_, { input }, { work, dependencies, person }) =>
      changeAgreement(work, dependencies, person(), input),
    agreeToAgreement: (_, { input }, { work, person }) => agreeToAgreement(work, person(), input),
    startAgreement: (_, { input }, { work, person }) => startAgreement(work, person(), input),
    checkIn: (_, { input }, { work, dependencies, person }) => checkIn(work, dependencies, person(), input),
    completeAgreement: (_, { input }, { work, person }) => completeAgreement(work, person(), input),
    abandonAgreement: (_, { input }, { work, person }) => abandonAgreement(work, person(), input),
  },
  VesselSession: {
    sharedVessel: ({ id }) => ({ sessionId: id }),
    sharingDrafts: ({ id }, args, { loaders, cursors }) =>
      pageOfSession(loaders.draftPage, cursors, 'sharing-drafts', id, args),
    consentRecords: ({ id }, args, { loaders, cursors }) =>
      pageOfSession(loaders.consentRecordPage, cursors, 'consent-records', id, args),
  },
};
