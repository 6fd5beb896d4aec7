import { defineFeature } from '@kindred/service/features/define-feature';
import { matchingResolvers } from './resolvers.ts';

/** Who takes part in matching, and what the matching service may read of them. */
export const matching = defineFeature({
  name: 'matching',
  resolvers: [matchingResolvers],
  securityEvents: { setMatching: null },
});
