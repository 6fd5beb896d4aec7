import { defineFeature } from '@kindred/service/features/define-feature';
import { invitationResolvers } from './resolvers.ts';

/** What a service that keeps invitations by mail may ask about addresses. */
export const invitations = defineFeature({ name: 'invitations', resolvers: [invitationResolvers] });
