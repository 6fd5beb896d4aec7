import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { vesselChangeResolvers } from './resolvers.ts';

/** How people write, change, confirm and delete what they keep in their vessels. */
export const vesselChanges = defineFeature<Dependencies>({
  name: 'vessel-changes',
  resolvers: [vesselChangeResolvers],
});
