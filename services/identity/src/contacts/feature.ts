import { defineFeature } from '@kindred/service/features/define-feature';
import { contactResolvers } from './resolvers.ts';

/** What a service may ask about people to whom it is about to write. */
export const contacts = defineFeature({ name: 'contacts', resolvers: [contactResolvers] });
