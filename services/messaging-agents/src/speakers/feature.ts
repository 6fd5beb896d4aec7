import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { speakerLoaders } from './loaders.ts';
import { speakerResolvers } from './resolvers.ts';

/** Who speaks in channels, beside people: agents and guests of Matrix. */
export const speakers = defineFeature<Dependencies, typeof speakerLoaders>({
  name: 'speakers',
  resolvers: [speakerResolvers],
  loaders: speakerLoaders,
});
