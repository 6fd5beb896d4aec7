import { defineFeature } from '@kindred/service/features/define-feature';
import { supportLoaders } from './loaders.ts';
import { supportResolvers } from './resolvers.ts';

/** Offers support to a person whose words or readings ask for it. Stores nothing. */
export const support = defineFeature({ name: 'support', resolvers: [supportResolvers], loaders: supportLoaders });
