import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { externalIdLoaders } from './loaders.ts';
import { externalIdResolvers } from './resolvers.ts';

/** Finds what an external id such as `microdao:7` names. */
export const externalIds = defineFeature<Dependencies, typeof externalIdLoaders>({
  name: 'external-ids',
  resolvers: [externalIdResolvers],
  loaders: externalIdLoaders,
});
