import type { Resolvers } from '../../__generated__/resolvers.ts';
import type { chatLoaders } from '../../chat/loaders.ts';
import type { Context } from '../../context.ts';
import type { membershipLoaders } from '../../memberships/loaders.ts';
import type { tribeLoaders } from '../../tribes/loaders.ts';
import type { promptLoaders } from './loaders.ts';
import { reasonText } from './reasons.ts';

type Loaders = typeof promptLoaders & typeof membershipLoaders & typeof tribeLoaders & typeof chatLoaders;

export const promptResolvers: Resolvers<Context<Loaders>> = {
  Tribe: {
    prompts: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.roster.load(parentId))?.isMember ? loaders.promptsOfTribe.load({ parentId, args }) : null,
  },
  EngagementPrompt: {
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
    message: ({ messageId }, _, { loaders }) => loaders.tribeMessage.load(messageId),
    why: ({ reason: code, reasonNumber: number }) => ({ code, number, text: reasonText({ code, number }) }),
  },
};
