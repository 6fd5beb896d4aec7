import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { channelMemberLifecycle } from './channel-member-lifecycle.ts';
import { ChannelMember } from './channel-member.ts';
import { Channel } from './channel.ts';
import { channelLoaders } from './loaders.ts';
import { channelPersonalData } from './personal-data.ts';
import { channelResolvers } from './resolvers.ts';

/** Places to talk, and who is in them. */
export const channels = defineFeature<Dependencies, typeof channelLoaders>({
  name: 'channels',
  entities: [Channel, ChannelMember],
  resolvers: [channelResolvers],
  loaders: channelLoaders,
  forAgents: {
    'channels:read': {
      Query: ['channel'],
      Channel: ['name', 'topic', 'visibility', 'memberCount', 'microDao', 'messages'],
    },
  },
  lifecycles: { ChannelMember: channelMemberLifecycle },
  idsOfThings: ['channel_id', 'team_id', 'created_by_agent_id', 'matrix_room_id', 'read_call_id'],
  personalData: channelPersonalData,
});
