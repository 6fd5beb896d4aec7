import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { previewLink } from './find-link.ts';
import { joinByLink } from './join-by-link.ts';
import type { linkLoaders } from './loaders.ts';
import { makeLink, revokeLink } from './make-link.ts';

export const linkResolvers: Resolvers<Context<typeof linkLoaders & typeof tribeLoaders>> = {
  Query: {
    tribeByLink: (_, { secret }, { work, person }) => previewLink(work, person(), secret),
  },
  Mutation: {
    createTribeLink: (_, { input }, { work, person }) => makeLink(work, person(), input),
    revokeTribeLink: (_, { input }, { work, person }) => revokeLink(work, person(), input),
    joinTribeByLink: async (_, { input }, { work, person }) => {
      const joined = await joinByLink(work, person(), input);
      return { ...joined, user: { id: joined.membership.userId } };
    },
  },
  Tribe: {
    invitationLinks: ({ id, createdBy }, _, { caller, loaders }) =>
      createdBy === null ? null : ownOnly(caller, createdBy, () => loaders.linksOfTribe.load(id)),
  },
  TribeLinkPreview: {
    name: ({ tribe }) => tribe.name,
    description: ({ tribe }) => tribe.description,
    location: ({ tribe }) => tribe.location,
    memberCount: ({ tribe }) => tribe.memberCount,
    maxMembers: ({ tribe }) => tribe.maxMembers,
    interests: async ({ tribe }, _, { loaders }) => (await loaders.publicTribe.load(tribe))?.interests ?? [],
    expiresAt: ({ link }) => link.expiresAt,
  },
};
