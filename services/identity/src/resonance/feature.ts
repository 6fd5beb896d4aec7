import { defineFeature } from '@kindred/service/features/define-feature';
import { resonanceLoaders } from './loaders.ts';
import { resonanceResolvers } from './resolvers.ts';

/** How well two people go together, in bands that are made anew each day. */
export const resonance = defineFeature({
  name: 'resonance',
  resolvers: [resonanceResolvers],
  loaders: resonanceLoaders,
  personalData: [
    {
      table: 'resonance',
      kind: 'RESONANCE',
      what: 'How well two people go together, in bands.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: ['low_id', 'high_id'],
      archive: { leftOut: 'made anew each day of what the archive holds, and the other person’s as well' },
      endOfLife: {
        expired: `made_at < $1::timestamptz - interval '2 days'`,
        because: 'two days: it stands for one, and a question at midnight still finds it',
      },
    },
  ],
});
