import type { Resolvers } from '../__generated__/resolvers.ts';
import { contacts } from './contacts.ts';

export const contactResolvers: Resolvers = {
  Query: {
    contacts: (_, { userIds }, { work, service }) => contacts(work, service('contact:read'), userIds),
  },
};
