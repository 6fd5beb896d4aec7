import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { checkInResolvers } from './resolvers.ts';

/** How people at an event prove that they are there. */
export const checkInFeature = defineFeature<Dependencies>({
  name: 'check-in',
  resolvers: [checkInResolvers],
});
