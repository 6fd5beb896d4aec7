import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { DigestSetting } from './digest-setting.ts';
import { digestLoaders } from './loaders.ts';
import { digestResolvers } from './resolvers.ts';
import { sendDigests } from './send-digests.ts';
import { unsubscribeRoute } from './unsubscribe-route.ts';

/** A daily mail of what is new, and how its readers end it. */
export const digest = defineFeature<Dependencies, typeof digestLoaders>({
  name: 'digest',
  entities: [DigestSetting],
  resolvers: [digestResolvers],
  loaders: digestLoaders,
  jobs: [sendDigests],
  routes: unsubscribeRoute,
  idsOfThings: ['letter_id'],
  personalData: [
    {
      table: 'digest',
      kind: 'DIGEST',
      what: 'When a person is looked at for the next daily mail, and until when the last one told.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { as: 'digest', order: 'due_at', fields: { nextAt: 'due_at', toldUntil: 'told_until' } },
      endOfLife: {
        expired: `told_until < $1::timestamptz - interval '90 days'`,
        because: 'no notification is older, so nothing is left to tell',
      },
    },
    {
      table: 'digest_setting',
      kind: 'DIGEST_SETTING',
      what: 'How often a person wants a mail of what is new.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'digestSetting',
        order: 'changed_at',
        fields: { frequency: 'frequency', changedAt: 'changed_at' },
      },
    },
    {
      table: 'unsubscribe_address',
      kind: 'UNSUBSCRIBE_ADDRESS',
      what: 'Hashes of the secrets in the addresses at which a person unsubscribes.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { leftOut: 'stands in the mails that the person has' },
      endOfLife: {
        expired: `last_sent_at < $1::timestamptz - interval '3 years'`,
        because: 'an address in an old mail works for three years',
      },
    },
  ],
});
