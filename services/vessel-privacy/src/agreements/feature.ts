import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { AgreementCheckIn, AgreementParty } from './agreement-party.ts';
import { Agreement } from './agreement.ts';
import { agreementLoaders } from './loaders.ts';
import { agreementResolvers } from './resolvers.ts';
import { tellFollowUps } from './tell-follow-ups.ts';

/** What two people agree to try, and how it went. */
export const agreements = defineFeature<Dependencies, typeof agreementLoaders>({
  name: 'agreements',
  entities: [Agreement, AgreementParty, AgreementCheckIn],
  resolvers: [agreementResolvers],
  loaders: agreementLoaders,
  jobs: [tellFollowUps],
  idsOfThings: ['agreement_id', 'library_item_id', 'rests_on'],
  personalData: [
    {
      table: 'agreement',
      kind: 'AGREEMENT',
      what: 'What a person and their partner agreed to try.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'proposed_by',
      sealed: { description: {} },
      kept: 'BELONGS_TO_BOTH',
      counted: 'NEVER',
      archive: {
        as: 'agreements',
        rows: 'VISIBLE',
        order: 'created_at',
        fields: {
          id: 'id',
          sessionId: 'session_id',
          description: 'description',
          type: 'type',
          status: 'status',
          proposedBy: 'proposed_by',
          createdAt: 'created_at',
          agreedAt: 'agreed_at',
          followUpDate: 'follow_up_date',
          completedAt: 'completed_at',
          abandonedAt: 'abandoned_at',
        },
      },
    },
    {
      table: 'agreement_party',
      kind: 'AGREEMENT_CONSENT',
      what: 'That a person agreed to an agreement.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      kept: 'BELONGS_TO_BOTH',
      counted: 'NEVER',
      archive: { leftOut: 'the agreement is given with its status' },
    },
    {
      table: 'agreement_check_in',
      kind: 'CHECK_IN',
      what: 'How a person says that an agreement went.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      sealed: { note: {} },
      archive: {
        as: 'checkIns',
        rows: 'VISIBLE',
        order: 'at',
        fields: {
          id: 'id',
          sessionId: 'session_id',
          agreementId: 'agreement_id',
          userId: 'user_id',
          outcome: 'outcome',
          note: 'note',
          at: 'at',
        },
      },
    },
  ],
});
