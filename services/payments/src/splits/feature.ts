import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { PayableEvent } from '../events/payable-event.ts';
import { createSplitWhenEventScheduled } from './create-split-when-event-scheduled.ts';
import { exportSplits } from './export-splits.ts';
import { forgetInSplits } from './forget-in-splits.ts';
import { splitLoaders } from './loaders.ts';
import { PaymentShare } from './payment-share.ts';
import { PaymentSplit } from './payment-split.ts';
import { remindOfSharesJob } from './remind-of-shares.ts';
import { splitResolvers } from './resolvers.ts';

/** Bills that people share. */
export const splits = defineFeature<Dependencies, typeof splitLoaders>({
  name: 'splits',
  entities: [PaymentSplit, PaymentShare, PayableEvent],
  resolvers: [splitResolvers],
  loaders: splitLoaders,
  consumers: [createSplitWhenEventScheduled],
  jobs: [remindOfSharesJob],
  idsOfThings: ['event_id', 'share_id', 'split_id', 'tribe_id'],
  personalData: [
    {
      table: 'payment_split',
      kind: 'SPLIT',
      what: 'Bills that a person shares with others, and what they are for.',
      class: 'SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      owner: ['payee_id', 'participant_ids'],
      sealed: { description: {} },
      kept: 'BOOKKEEPING',
      // Their shares and the events that they were divided for are made anonymous with them.
      erase: async ({ tx, userId, pseudonym }) => ({ kept: await forgetInSplits(tx, userId, pseudonym) }),
      archive: { as: 'splits', read: exportSplits },
    },
    {
      table: 'payment_share',
      kind: 'SHARE',
      what: 'What a person owes of a bill, and has paid.',
      class: 'SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      owner: ['user_id', 'payee_id'],
      kept: 'BOOKKEEPING',
      counted: 'NEVER',
      archive: { leftOut: 'is given with its split' },
    },
    {
      table: 'payable_event',
      kind: 'PAYABLE_EVENT',
      what: 'Who takes part in an event with a cost, and who is paid for it.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: ['payee_id', 'participant_ids'],
      kept: 'BOOKKEEPING',
      counted: 'NEVER',
      archive: { leftOut: 'belongs to the tribe, and the split is given' },
    },
  ],
});
