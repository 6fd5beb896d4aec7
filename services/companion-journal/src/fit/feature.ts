import { defineFeature } from '@kindred/service/features/define-feature';
import { Fit } from './fit.ts';
import { fitLoaders } from './loaders.ts';
import { fitResolvers } from './resolvers.ts';

/** Which persona fits which room. */
export const fit = defineFeature({
  name: 'fit',
  entities: [Fit],
  resolvers: [fitResolvers],
  loaders: fitLoaders,
  otherTables: [{ table: 'fit', because: 'which persona fits which room' }],
});
