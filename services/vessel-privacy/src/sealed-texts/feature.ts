import { defineFeature } from '@kindred/service/features/define-feature';
import { sealedTextLoaders } from './loaders.ts';

/** Opens the sealed texts of all other features. */
export const sealedTexts = defineFeature({ name: 'sealed-texts', loaders: sealedTextLoaders });
