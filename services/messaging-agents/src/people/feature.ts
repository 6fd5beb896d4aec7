import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { ensurePersonWhenVerified } from './ensure-person-when-verified.ts';
import { personLoaders } from './loaders.ts';
import { Person } from './person.ts';
import { personResolvers } from './resolvers.ts';

/** What people are called here: their external id, handle and Matrix account. */
export const people = defineFeature<Dependencies, typeof personLoaders>({
  name: 'people',
  entities: [Person],
  resolvers: [personResolvers],
  loaders: personLoaders,
  consumers: [ensurePersonWhenVerified],
  personalData: [
    {
      table: 'person',
      kind: 'MESSAGING_PERSON',
      what: 'What a person is called in messaging: their number, handle and Matrix account.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'names',
        order: 'user_id',
        fields: {
          externalId: `'user:' || external_number`,
          handle: 'handle',
          matrixId: 'matrix_id',
          since: 'created_at',
        },
      },
    },
  ],
});
