import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { linkLoaders } from './loaders.ts';
import { linkResolvers } from './resolvers.ts';
import { TribeLink } from './tribe-link.ts';

/** Links by which people join a tribe. */
export const invitationLinks = defineFeature<Dependencies, typeof linkLoaders>({
  name: 'invitation-links',
  entities: [TribeLink],
  resolvers: [linkResolvers],
  loaders: linkLoaders,
  personalData: [
    {
      table: 'tribe_link',
      kind: 'TRIBE_LINK',
      what: 'Links to tribes that a person made.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'created_by',
      archive: {
        as: 'tribeLinks',
        order: 'id',
        fields: { id: 'id', tribeId: 'tribe_id', createdAt: 'created_at', expiresAt: 'expires_at', uses: 'uses' },
      },
      endOfLife: {
        expired: `expires_at < $1::timestamptz - interval '30 days'`,
        because: 'the holder of a link is told for a month that it has ended',
      },
    },
  ],
});
