import type { LoadersOf } from '@kindred/service/loaders';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { speakerLoaders } from './loaders.ts';

type Loaded = LoadersOf<typeof speakerLoaders>;

const agentOf = ({ agentOfChannel }: Loaded, id: string | null) => (id === null ? null : agentOfChannel.load(id));
const guestOf = ({ guestOfChannel }: Loaded, id: string | null) => (id === null ? null : guestOfChannel.load(id));

export const speakerResolvers: Resolvers<Context<typeof speakerLoaders>> = {
  ChannelMessage: {
    agent: ({ senderAgentId }, _, { loaders }) => agentOf(loaders, senderAgentId),
    guest: ({ senderGuestId }, _, { loaders }) => guestOf(loaders, senderGuestId),
  },
  ChannelMember: {
    agent: ({ agentId }, _, { loaders }) => agentOf(loaders, agentId),
    guest: ({ guestId }, _, { loaders }) => guestOf(loaders, guestId),
  },
  ChannelChange: {
    agent: ({ agentId }, _, { loaders }) => agentOf(loaders, agentId),
    guest: ({ guestId }, _, { loaders }) => guestOf(loaders, guestId),
  },
  BridgeGuest: {
    matrixId: ({ matrixId }) => {
      if (matrixId === null) throw new Error('A guest who was erased is not shown.');
      return matrixId;
    },
  },
};
