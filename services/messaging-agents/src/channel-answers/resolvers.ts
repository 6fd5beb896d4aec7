import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { addAgentToChannel, removeAgentFromChannel } from './add-agent.ts';

export const channelAnswerResolvers: Resolvers<Context> = {
  Mutation: {
    addAgentToChannel: (_, { input }, { work, person, dependencies }) =>
      addAgentToChannel(work, dependencies, person(), input),
    removeAgentFromChannel: (_, { input }, { work, person, dependencies }) =>
      removeAgentFromChannel(work, dependencies, person(), input),
  },
};
