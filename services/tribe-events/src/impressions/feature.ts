import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { Impression } from './impression.ts';
import { impressionLoaders } from './loaders.ts';
import { impressionResolvers } from './resolvers.ts';

const endOfLife = {
  expired: `given_at < $1::timestamptz - interval '2 years'`,
  because: 'formations look back two years, as tribes do',
};

/** What people say of each other after an event, in private. */
export const impressions = defineFeature<Dependencies, typeof impressionLoaders>({
  name: 'impressions',
  entities: [Impression],
  resolvers: [impressionResolvers],
  loaders: impressionLoaders,
  personalData: [
    {
      table: 'impression',
      kind: 'IMPRESSION',
      what: 'What a person said of others after events.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'giver_id',
      archive: {
        as: 'impressions',
        order: 'given_at, subject_id',
        fields: { eventId: 'event_id', userId: 'subject_id', kind: 'kind', givenAt: 'given_at' },
      },
      endOfLife,
    },
    {
      table: 'impression',
      kind: 'IMPRESSION_OF_PERSON',
      what: 'What others said of a person after events.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'subject_id',
      // A count would tell a person that something was said of them.
      counted: 'NEVER',
      archive: { leftOut: 'was said in private, and belongs to the person who said it' },
    },
  ],
});
