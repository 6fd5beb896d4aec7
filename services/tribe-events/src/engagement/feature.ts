import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { engagementLoaders } from './loaders.ts';
import { engagementResolvers } from './resolvers.ts';

/** What a tribe wants of the application, and when it is looked at next. */
export const engagement = defineFeature<Dependencies, typeof engagementLoaders>({
  name: 'engagement',
  resolvers: [engagementResolvers],
  loaders: engagementLoaders,
  otherTables: [
    {
      table: 'engagement_choice',
      because: 'whether a tribe gets prompts and suggestions, without saying who chose it',
    },
    { table: 'engagement_turn', because: 'when a tribe is looked at next for a prompt or a suggestion' },
  ],
});
