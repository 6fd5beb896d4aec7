import { defineFeature } from '@kindred/service/features/define-feature';
import { actorInAnswer } from '../accounts/actor-in-answer.ts';
import { concernedUser } from '../admin/recorded-admin-action.ts';
import { failedTryEntry } from '../sign-in/failed-try-entry.ts';
import { DeletionRequest } from './deletion-request.ts';
import { dueDeletions } from './due-deletions.ts';
import { keepAnswerWhenErasureCompleted } from './keep-answer-when-erasure-completed.ts';
import { keepReceiptAddress } from './receipt-address.ts';
import { erasureResolvers } from './resolvers.ts';
import { watchErasures } from './watch-erasures.ts';

/** Deleting an account: the 30 days in which it can be taken back, the erasure in every service, and its receipt. */
export const erasure = defineFeature({
  name: 'erasure',
  entities: [DeletionRequest],
  resolvers: [erasureResolvers],
  consumersFor: ({ services }) => ['identity', ...services.keys()].map(keepAnswerWhenErasureCompleted),
  jobs: [dueDeletions, watchErasures],
  beforeErasure: keepReceiptAddress,
  personalData: [
    {
      table: 'deletion_request',
      kind: 'ERASURE_RECEIPT',
      what: 'When the deletion was asked for, due and complete, and until then the address for the receipt.',
      class: 'SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      owner: 'user_id',
      sealed: { receipt_address: {} },
      kept: 'PROOF_OF_ERASURE',
      archive: { as: 'deletions', fields: { requestedAt: 'requested_at', dueAt: 'due_at' } },
      endOfLife: {
        expired: `completed_at < $1::timestamptz - interval '2 years'`,
        because: 'the receipt of an erasure is kept as long as the audit, two years',
      },
    },
  ],
  otherTables: [{ table: 'erasure_answer', because: 'counts of what each service erased, deleted with the request' }],
  securityEvents: {
    requestDeletion: { event: 'deletion-requested', onRefusal: failedTryEntry },
    requestDeletionFor: { event: 'deletion-requested', subjectOf: concernedUser },
    cancelDeletion: { event: 'deletion-cancelled', actorOf: actorInAnswer },
  },
});
